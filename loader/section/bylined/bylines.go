package bylined

import (
	"slices"

	"talkgraph/loader/byline"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Bylines reads posts in which the speakers stand under the titles or at their
// ends, at least twice.
func (b *Titles) Bylines(p page.Span) []page.Mark {
	var marks []page.Mark
	speakers := 0
	alike, guests := b.alikeTitles(p), b.guestHeads(p)
	listed := 0 // the line after the speakers listed under a title
	for i := p.From; i < p.To; i++ {
		if i < listed {
			continue
		}
		if t, ok := guests[i]; ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "guest-head", Title: t})
			speakers++
			continue
		}
		if t, ok := alike[i]; ok && !b.overGuest(i, p.To, guests) {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: printedAlike, Title: t})
			speakers++
			continue
		}
		m, ok := b.Common(i, p)
		if ok && m.Talk && b.SpeakersUnder(i, p.To) != nil {
			speakers++
		}
		if !ok && i != p.Title && mayCredit(b.lines[i]) && !b.lines[i].Stamp() && !b.overGuest(i, p.To, guests) {
			var sure bool
			m, sure, ok = b.creditedTitle(i, p)
			if sure {
				speakers++
			}
			if sure && (m.Rule == "speaker-line" && b.labelNext(i, p.To) || m.Rule == "title-byline" && severalFirms(m.People)) {
				speakers++ // it leaves no doubt
			}
		}
		if ok {
			marks = append(marks, m)
		}
		if ok && m.Rule == "speaker-label" {
			listed = b.afterList(i, p.To)
		}
	}
	if speakers < 2 && !slices.ContainsFunc(marks, func(m page.Mark) bool { return m.Rule == "speaker-label" }) {
		return nil
	}
	marks = b.besideBilled(p, b.besideAlike(marks, alike, p.To))
	marks = b.titlesBeside(p, b.dashNames(p, withoutProgramme(marks)))
	return b.capitalsBeside(p, b.linkedBeside(p, marks))
}

// severalFirms tells bylines of two people or more, each with their company.
func severalFirms(people []byline.Person) bool {
	return len(people) > 1 && !slices.ContainsFunc(people, func(p byline.Person) bool { return p.Company == "" })
}

// labelNext tells lines right over a label with who spoke: "Speaker: Ana Lopez".
func (b *Titles) labelNext(i, to int) bool {
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Label() == "speaker" && !shape.ByLine.MatchString(b.lines[j].Body)
}
