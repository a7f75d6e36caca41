package cover

import (
	"strings"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// passingBy follows a word that only says of what kind something else is, as in
// 運用コスト, or what somebody does: 運用している.
var passingBy = pattern.MustCompile(`^[ 　]?(?:[\p{Han}\p{Katakana}]|し[てたま]|する|され|でき|させ)`)

// inPassing tells a general word that a line is not about.
func (r *reader) inPassing(line int, m mention.Mention) bool {
	if m.Entry == nil || !generals.Has(m.Entry.Name) {
		return false
	}
	text := r.Coded(line)
	opens := strings.TrimLeft(text.Slice(min(r.Doc.Lines[line].Start, m.Start), m.Start), "「『\"“ 　") == ""
	return !opens && passingBy.MatchString(text.From(m.End))
}

// ofTopic follows a word that a sentence is about.
var ofTopic = pattern.MustCompile(`^[ 　]?(?:は|が|も|とは|では|について|に関|の話|:|：|[-–—] )|^ (?:is|are|was|were|can|will|has) |^[ 　。.]*$`)

// besidesTheTopic tells the word of a topic of every day in a sentence about
// something else: it neither opens nor ends it, and nothing says that it is
// its subject.
func (r *reader) besidesTheTopic(line int, m mention.Mention) bool {
	if m.Entry == nil || !everydays.Has(m.Entry.Name) {
		return false
	}
	text := r.Coded(line)
	from, to := mention.ClauseAt(text, m)
	start := min(max(from, r.Doc.Lines[line].Start), m.Start)
	return strings.Trim(text.Slice(start, m.Start), " 　-*・「『") != "" && !ofTopic.MatchString(text.Slice(m.End, to))
}
