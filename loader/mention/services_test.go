package mention

import (
	"slices"
	"testing"

	"talkgraph/knowledge"
	"talkgraph/loader/reporttest"
)

// TestSentencesIntroduceServices reads the table of sentences that say of
// software that no list has what it is.
func TestSentencesIntroduceServices(t *testing.T) {
	for _, c := range reporttest.Sentences(t, "testdata/services.txt") {
		var got []string
		for _, name := range newServicesIn(t, "## "+c.Heading+"\n\n"+c.Text+"\n") {
			if name = "service " + name; !slices.Contains(got, name) {
				got = append(got, name)
			}
		}
		c.Compare(t, got)
	}
}

// TestServicesComeBack: what one line introduces, others name.
func TestServicesComeBack(t *testing.T) {
	for report, want := range map[string][]string{
		"## Boats with Kelpmoor\n\nA tool called Kelpmoor.\n\nKelpmoor-like boats, Kelpmoors, kelpmoor.\n":                    {"Kelpmoor", "Kelpmoor"},
		"## 港の話\n\nKelpmoorというツールです。\n\nKelpmoorを使う。Kelpmoor Readerは別です。\n":                                                   {"Kelpmoor", "Kelpmoor"},
		"## Boats\n\nA tool called Kelpmoor.\n\nIt is at https://boats.example/Kelpmoor, and the Kelpmoor Reader is older.\n": {"Kelpmoor"},
		"## Kelpmoor: a Distributed Database\n\nIt counts boats.\n":                                                           {"Kelpmoor"},
		"## Introducing Kelpmoor: an Open Source Library\n\nIt counts boats.\n":                                               {"Kelpmoor"},
		"## Boats: a Story of the Sea\n\nIt counts boats.\n":                                                                  nil,
		"## Boats\n\nWe met [Kelpmoor][k] there.\n\n[k]: https://github.com/ana/kelpmoor\n":                                   {"Kelpmoor"},
		"## Boats\n\nWe met [Kelpmoor][k] there.\n\n[k]: https://boats.example/kelpmoor\n":                                    nil,
		"## Boats - Ana Lopez (Kelpmoor Inc.)\n\nShe wrote a tool called Kelpmoor.\n":                                         nil,
	} {
		if got := newServicesIn(t, report); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", report, got, want)
		}
	}
}

// TestNewServiceIsNamedAsPrinted: a service that no list has has its own id,
// and one that the lexicon knows is that one where its source is linked.
func TestNewServiceIsNamedAsPrinted(t *testing.T) {
	r := finderOf(t, "# Harbour Days 2019\n\n## Boats\n\nA tool called Kelpmoor, beside [Storm](https://storm.apache.org/).\n")
	found := r.find(Look(r.Doc, r.lex))
	var got []string
	for _, m := range found.Services(4) {
		got = append(got, m.Key+" "+r.claims.Name(m.Key)+" "+m.Rule)
	}
	want := []string{"service:kelpmoor Kelpmoor called-a-service", "service:apache-storm Apache Storm linked-to-source"}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// newServicesIn lists what a report names by the rules for services that no
// list has, as printed.
func newServicesIn(t *testing.T, talks string) []string {
	t.Helper()
	r := finderOf(t, "# Harbour Days 2019\n\n"+talks)
	found := r.find(Look(r.Doc, r.lex))
	var out []string
	for i := range found.Found {
		for _, m := range found.Found[i] {
			if m.Kind == knowledge.Service && m.Rule != "lexicon" {
				out = append(out, found.Coded(i).Printed(m.Start, m.End))
			}
		}
	}
	return out
}
