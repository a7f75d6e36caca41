package relate

import (
	"strings"

	"talkgraph/loader/pattern"
)

// passingBy follows a word that only says of what kind something else is, as in
// 運用コスト, or what somebody does: 運用している.
var passingBy = pattern.MustCompile(`^[ 　]?(?:[\p{Han}\p{Katakana}]|し[てたま]|する|され|でき|させ)`)

// inPassing tells a general word that a line is not about.
func (r *relater) inPassing(line int, m Mention) bool {
	if m.Entry == nil || !generals.Has(m.Entry.Name) {
		return false
	}
	text := r.coded(line)
	opens := strings.TrimLeft(text.Slice(min(r.doc.Lines[line].Start, m.Start), m.Start), "「『\"“ 　") == ""
	return !opens && passingBy.MatchString(text.From(m.End))
}
