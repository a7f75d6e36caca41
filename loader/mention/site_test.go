package mention

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestOuterParts holds what of a page's title may be the name of its site.
func TestOuterParts(t *testing.T) {
	for title, want := range map[string]string{
		"Runa Ekdahl さん | Twitter": "Runa Ekdahl さん/Twitter", "GitHub - ekdahl/ropes: knots": "GitHub/ekdahl/ropes: knots",
		"縄の結び方 ｜ Qiita": "縄の結び方/Qiita", "One - two | three": "One/three", "Twitter": "", "re-use": "",
	} {
		var parts []string
		for _, p := range outerParts(title) {
			parts = append(parts, title[p[0]:p[1]])
		}
		if diff := cmp.Diff(want, strings.Join(parts, "/")); diff != "" {
			t.Errorf("%s: %s", title, diff)
		}
	}
}
