package section

import (
	"strings"

	"talkgraph/loader/section/page"
)

// saysTitle tells sections in which text tells of one talk alone, in the words of
// their title: "Ana Lopez gave a talk on boxes at sea" under "Boxes at sea".
func (b *builder) saysTitle(s Section, all []toldTalk) bool {
	in := -1
	for i, t := range all {
		if s.First <= t.line && t.line < s.Last {
			if in >= 0 {
				return false
			}
			in = i
		}
	}
	if in < 0 || len(all[in].People) == 0 {
		return false
	}
	long, found := page.WordsIn(s.Title, strings.ToLower(b.lines[all[in].line].Body))
	return long >= 3 && 3*found >= 2*long
}
