package lexicon

import "testing"

// TestFounders shows that the name of a foundation is not that of its software.
func TestFounders(t *testing.T) {
	l := mustDefault(t)
	if h := l.Find("It is like Apache Spot, under the Apache License"); len(h) > 0 {
		t.Errorf("misspelt: %s", spellAll(h))
	}
	if h := l.Find("Apache Casandra keeps the rows"); len(h) != 1 || h[0].Entry.Name != "Apache Cassandra" {
		t.Errorf("not misspelt: %s", spellAll(h))
	}
	for line, want := range map[string]bool{
		"Apache contributors and product owners came":        false,
		"It stands under the Apache License":                 false,
		"Threats are detected by Apache Sparrowhawk":         false,
		"Apacheのプロジェクトになった":                                  false,
		"Apache財団のコミッタ":                                      false,
		"Apache Server and PHP run behind it":                true,
		"The pages come from Apache and nginx":               true,
		"Apacheのログを集める":                                      true,
		"Apache, MySQL and PHP":                              true,
		"We moved from Apache to nginx":                      true,
		"the logs of Apache HTTP servers, Apache 2.4 mostly": true,
	} {
		got := false
		for _, h := range l.Find(line) {
			got = got || h.Entry.Name == "Apache HTTP Server"
		}
		if got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
