package likely

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// naming is a line that names whom brackets stand around: "by [Ana Lopez]".
func naming(line string) Naming {
	from, to := strings.Index(line, "["), strings.Index(line, "]")-1
	return Naming{Line: strings.NewReplacer("[", "", "]", "").Replace(line), From: from, To: to, Named: to - from, People: 1, Times: 1, Talks: 1}
}

// What a line of a talk shows of whom it names.
func TestNamingHints(t *testing.T) {
	always := []string{"any", "line 0", "others before 0", "people 1", "times 1", "talks 1"}
	for line, want := range map[string][]string{
		"Boxes, by [Ana Lopez]":        {"ends line", "behind by", "whole name", "share 5", "length 30", "line 0 & ends line"},
		"[磯野]さん":                       {"honorific", "ends line", "opens line", "share 5", "length 15", "line 0 & honorific", "line 0 & ends line", "line 0 & opens line"},
		"[磯野]が錨を見せました。":                {"then が", "opens line", "prose", "share 1", "length 15", "line 0 & opens line", "line 0 & prose"},
		"Speaker: ([Ana Lopez]), Acme": {"then )", "bracket", "whole name", "share 3", "length 30", "label", "line 0 & label"},
	} {
		n := naming(line)
		n.Named = len([]rune(n.Line[n.From:n.To]))
		got := n.Hints()
		for _, hint := range always {
			if !slices.Contains(got, hint) {
				t.Errorf("%s: not %q in %q", line, hint, got)
			}
		}
		got = slices.DeleteFunc(got, func(hint string) bool { return slices.Contains(always, hint) })
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", line, diff)
		}
	}
}

// Who is met or quoted shows nothing else.
func TestAside(t *testing.T) {
	n := naming("I met [Ana Lopez] at lunch.")
	n.Aside = true
	if diff := cmp.Diff([]string{"aside"}, n.Hints()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
