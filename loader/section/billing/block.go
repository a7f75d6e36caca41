package billing

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// mostOffices is how many lines of what somebody is stand between their company and
// their name.
const mostOffices = 2

// BlockEnds is the line, by index, that names somebody under their company, perhaps
// with what they are there between: "カモメ株式会社", "技術部 部長", "早瀬 渚 氏"; -1 if
// no such lines begin at a line.
func (b *Reader) BlockEnds(at, to int) int {
	l := b.lines[at]
	if l.Shape != parse.Text || !l.Shows(shape.ShowsWide) || !shape.Bare(l, 60) || !FirmsForm.MatchString(l.Body) || b.firmAlone(at).Line == 0 {
		return -1
	}
	for j := at + 1; j < to && j <= at+1+mostOffices && shape.Bare(b.lines[j], 60); j++ {
		if people := b.Speakers(b.lines[j]); len(people) > 0 && people[0].Company == "" && !FirmsForm.MatchString(b.lines[j].Body) {
			return j
		}
	}
	return -1
}

// BlockAt reads such lines as who gave a talk; it gives the last one, by index.
func (b *Reader) BlockAt(at, to int) (c Credit, end int) {
	if end = b.BlockEnds(at, to); end < 0 {
		return c, end
	}
	l := b.lines[end]
	c = Credit{Line: end + 1, Offset: l.Start + Lead(l), People: b.Speakers(l), Rule: RuleOf(false)}
	b.worksFor(&c, b.firmAlone(at))
	return c, end
}

// InBlock tells lines of such a block, but for the name.
func (b *Reader) InBlock(at, to int) bool {
	for i := at; i >= 0 && i >= at-mostOffices && b.lines[i].Shape == parse.Text; i-- {
		if b.BlockEnds(i, to) > at {
			return true
		}
	}
	return false
}

// OverOffice is the line above one of what somebody is and nothing else, by index, or
// the line itself.
func (b *Reader) OverOffice(at, from int) int {
	for at > from && shape.Bare(b.lines[at], 40) && b.EmployerAlone(at).Line == 0 && byline.EndsInTitle(b.lines[at].Body) {
		at--
	}
	return at
}
