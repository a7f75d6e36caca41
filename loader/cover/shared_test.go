package cover

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestLanguagesOfTheEvent shows that a title covers the language that it names,
// and no more where a third of all titles name it.
func TestLanguagesOfTheEvent(t *testing.T) {
	const one = "# Report\n\n## ABC101: Ruby で箱を数える\n- Ruby の箱\n\n## ABC102: 蓋の話\n- Ruby で書いた蓋\n- Ruby は速い\n\n"
	for text, want := range map[string][]bool{
		one: {true, false},
		one + "## ABC103: 底も Ruby で\n- 底\n\n## ABC104: Redis と Ruby\n- 角\n": {false, false, false, false},
	} {
		r := talkOf(t, text)
		var got []bool
		for i := range r.Layout.Sections {
			covers := false
			for _, c := range r.covered(i) {
				covers = covers || r.Claims.Name(c.key) == "Ruby"
			}
			got = append(got, covers)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s\n(-want +got):\n%s", text, diff)
		}
	}
}
