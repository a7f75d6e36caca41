package section_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// TestOwnTalks shows of which talks a post says that its author gave them: of
// all, unless titles tell which.
func TestOwnTalks(t *testing.T) {
	const post = "---\ntitle: Harbour Conf 2022で登壇しました\n---\n\n"
	for name, tt := range map[string]struct {
		text string
		want []string
	}{
		"all": {post + "## H1: 箱の積み方を変えた話\n\n大きい箱から。\n\n## H2: 箱の数え方を教わる集い\n\n数える。\n", []string{"H1: 箱の積み方を変えた話", "H2: 箱の数え方を教わる集い"}},
		"one": {post + "## 自分のLT: 箱の積み方を変えた話\n\n大きい箱から。\n\n## 箱の数え方を教わる集い\n\n数える。\n", []string{"自分のLT: 箱の積み方を変えた話"}},
	} {
		doc, err := parse.Parse("post.md", []byte(tt.text))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, s := range section.Split(doc, reportLexicon(t), nil).Sections {
			if s.Own > 0 {
				got = append(got, s.Title)
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}
