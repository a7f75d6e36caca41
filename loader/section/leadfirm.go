package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
)

// ofColleagues is how a line over a list of talks says for whom all of those work
// who gave them: "Talks of our friends from Acme:", "Sessions from Acme engineers".
var ofColleagues = pattern.MustCompile(`\b(?i:talks?|sessions?|presentations?|keynotes?)\b.{0,30}?\b(?:by|from|of) (?:(?:my|our|some|the|other|fellow|former) )*(?:(?:colleagues|co-?workers|team ?mates|friends|folks|people|engineers|teams?|speakers) (?:at|from|of) (?:the )?(\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){0,2})|(\p{Lu}[\p{L}\d.&’'-]*(?: \p{Lu}[\p{L}\d.&’'-]*){0,2})(?:['’]s?)? (?:colleagues|engineers|folks|people|staff|speakers|employees|team))[:.]?$`)

// aboveList is how many lines over an item what leads to its list may stand.
const aboveList = 40

// leadFirm is the company that a line over the list of an item names as that of
// all its speakers.
func (b *builder) leadFirm(item int) billing.Place {
	if b.lines[item].Shape != parse.Bullet {
		return billing.Place{}
	}
	for i := item - 1; i >= 0 && i >= item-aboveList; i-- {
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Heading || l.Indent > b.lines[item].Indent {
			continue
		}
		m := ofColleagues.FindStringSubmatchIndex(l.Body)
		if m == nil {
			return billing.Place{}
		}
		from, to := max(m[2], m[4]), max(m[3], m[5])
		start := l.Start + utf8.RuneCountInString(l.Body[:from])
		return billing.Place{Line: i + 1, Start: start, End: start + utf8.RuneCountInString(l.Body[from:to])}
	}
	return billing.Place{}
}

// withLead gives the speakers of a section, who are each alone in a credit and of
// whom it says nothing else, the company that the line over their list names.
func (b *builder) withLead(s *Section) {
	for _, c := range s.Credits {
		if len(c.People) != 1 || c.People[0].Company != "" || c.Works.Line > 0 {
			return
		}
	}
	if len(s.Credits) == 0 {
		return
	}
	p := b.leadFirm(s.First - 1)
	if p.Line == 0 {
		return
	}
	firm := string([]rune(b.lines[p.Line-1].Text)[p.Start:p.End])
	for i := range s.Credits {
		s.Credits[i].Works, s.Credits[i].People[0].Company = p, strings.TrimSpace(firm)
	}
}
