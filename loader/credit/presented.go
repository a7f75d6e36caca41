package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
)

// presentedAs claims as the speaker of a talk, of whom nothing else tells, the one
// person whom its lines name, where a line begins with them and says what they are
// at a company: "Ana Lopez is a staff engineer at Acme."
func (r *Talks) presentedAs(i int) {
	if r.Layout.Sections[i].Kind == "panel" || r.hasSpeaker(i) {
		return
	}
	who, at := "", -1
	for _, line := range r.Own(i) {
		for _, m := range r.People(line) {
			if who != "" && who != m.Key {
				return
			}
			who = m.Key
			if at < 0 && r.presents(line, m) {
				at = line
			}
		}
	}
	if at >= 0 {
		r.Claims.Link(r.Keys[i], knowledge.GivenBy, who, "speaker", "", r.At(at, "person-presented"))
	}
}

// presents tells whether a line begins with somebody, and says what they are at a
// company.
func (r *Talks) presents(line int, m mention.Mention) bool {
	text := r.Coded(line)
	if m.Rule == "lexicon" || !opensLine.MatchString(mention.Plain(lines.Unmarked(text.To(m.Start)))) {
		return false
	}
	said := mention.IsAtFirm.FindStringSubmatch(mention.Plain(lines.Unmarked(text.From(m.End))))
	return said != nil && mention.TitleWords.In(said[1])
}
