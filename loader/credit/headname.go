package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// ownTalk is how the text under a heading speaks of the talk of whom it names.
var ownTalk = pattern.MustCompile(`\b(?i:his|her|their) (?:[\w’'-]+ ){0,2}?(?i:talks?|sessions?|keynotes?|presentations?|lectures?|workshops?|slides)\b`)

// headsTalk claims as the speaker of a talk, of whom nothing else tells, the one
// after whom it is called, if its lines speak of their talk: "Ana Lopez" over "In
// her talk, she opened boxes."
func (r *Talks) headsTalk(i int) {
	if r.hasSpeaker(i) || len(r.Layout.Sections[i].Credits) > 0 {
		return
	}
	first := r.Layout.Sections[i].First - 1
	all := r.People(first)
	if len(all) != 1 || !r.wholeTitle(i, all[0]) {
		return
	}
	for _, line := range r.Own(i) {
		if line != first && !lines.Japanese(r.Text(line)) && ownTalk.MatchString(r.Text(line)) {
			r.Claims.Link(r.Keys[i], knowledge.GivenBy, all[0].Key, "speaker", "", r.At(line, "person-heads"))
			return
		}
	}
}

// wholeTitle tells whether a mention is all of the title of a talk.
func (r *Talks) wholeTitle(i int, m mention.Mention) bool {
	s := r.Layout.Sections[i]
	return s.Title == r.Coded(s.First-1).Slice(m.Start, m.End)
}
