package credit

import (
	"slices"

	"talkgraph/loader/byline"
	"talkgraph/loader/mention"
	"talkgraph/loader/section/billing"
)

// toldApart tells people to whom the line that names them gives another talk:
// running text may tell of several in one line.
func (r *Talks) toldApart(i, line int, m mention.Mention) bool {
	own := r.Layout.Sections[i]
	if own.Told.Line != line+1 || slices.ContainsFunc(own.Credits, r.crediting(m)) {
		return false
	}
	for _, k := range r.toldIn[line] {
		if s := r.Layout.Sections[k]; k != i && slices.ContainsFunc(s.Credits, r.crediting(m)) {
			return true
		}
	}
	return false
}

// EntitlesOther tells what stands in the title of another talk that shares the
// line.
func (r *Talks) EntitlesOther(i, line int, m mention.Mention) bool {
	if r.Layout.Sections[i].Told.Line != line+1 {
		return false
	}
	for _, k := range r.toldIn[line] {
		if s := r.Layout.Sections[k]; k != i && s.Entitles(line+1, m.Start) {
			return true
		}
	}
	return false
}

// crediting tells bylines that name whom a mention names.
func (r *Talks) crediting(m mention.Mention) func(billing.Credit) bool {
	return func(c billing.Credit) bool {
		return slices.ContainsFunc(c.People, func(p byline.Person) bool {
			key, _ := r.Claims.Person(p.Name)
			return key == m.Key
		})
	}
}
