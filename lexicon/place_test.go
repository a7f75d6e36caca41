package lexicon

import "testing"

// TestPlaces shows that a name that begins that of a place is the place's.
func TestPlaces(t *testing.T) {
	l := mustDefault(t)
	for line, want := range map[string]string{
		"We ran across the Golden Gate Bridge": "",
		"Golden Gate copies the tables":        "Oracle GoldenGate",
		"the party at Oracle Park was loud":    "",
		"Oracle parks its tables there":        "Oracle",
		"the crowd at Slack Stadium":           "",
		"the Docker Bridge of a host":          "Docker",
		"Amazon Rekognition sees it":           "Amazon Rekognition",
	} {
		got := ""
		for _, h := range l.Find(line) {
			got = h.Entry.Name
		}
		if got != want {
			t.Errorf("%q: %q, want %q", line, got, want)
		}
	}
}
