package byline_test

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"talkgraph/loader/byline"
)

// capital is a label that begins a line.
func capital(label string) string {
	_, size := utf8.DecodeRuneInString(label)
	return strings.ToUpper(label[:size]) + label[size:]
}

// TestEveryLabelIsRead reads each label in each dress, before each mark that
// ends one: none is lost for how it is looked for.
func TestEveryLabelIsRead(t *testing.T) {
	data, err := os.ReadFile("words/labels.txt")
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for line := range strings.Lines(string(data)) {
		label, role, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok {
			continue
		}
		if got := byline.Role(strings.ToUpper(label)); got != role {
			t.Errorf("the role of %s is %q, want %q", strings.ToUpper(label), got, role)
		}
		for _, dress := range []string{"", " ", "　", "*", "__", "**_ 　"} {
			for _, said := range []string{label, strings.ToUpper(label), capital(label)} {
				for _, text := range []string{
					dress + said + dress + ": Ana", dress + said + dress + "：Ana", dress + said + " - Ana", dress + said + " – Ana",
					dress + said + "/Ana", dress + said + dress + "／Ana", dress + said + "はAna", "【" + dress + said + dress + "】Ana",
				} {
					asked++
					if got := byline.Label(text); got != role || !byline.MayLabel(text) {
						t.Fatalf("the label of %q is %q, want %q", text, got, role)
					}
				}
			}
		}
	}
	if asked < 5000 {
		t.Errorf("%d texts were asked", asked)
	}
}
