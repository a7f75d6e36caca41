package section

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// overFirm tells a line that is one whole name, right over one that is nothing but a
// company: nobody else stands there under a title.
func (b *builder) overFirm(s Section, at int, people []byline.Person) bool {
	return len(people) == 1 && people[0].Company == "" && strings.ContainsAny(people[0].Name, " 　") && !b.lex.Ordinary(people[0].Name) && at+1 < s.Last && b.EmployerAlone(at+1).Line > 0
}

// withEmployer gives the one person of a credit of whom it says nothing else the
// company that the line beside it names, or the one beyond what they are.
func (b *builder) withEmployer(c billing.Credit, s Section) billing.Credit {
	if len(c.People) != 1 || c.People[0].Company != "" {
		return c
	}
	above, under := b.OverOffice(c.Line-2, s.First), c.Line
	if under < s.Last && b.lines[under].Shape == parse.Blank {
		under++ // pages part the lines of a box
	}
	for _, at := range []int{above, under} {
		if at < s.First || at >= s.Last {
			continue
		}
		p := b.EmployerAlone(at)
		if p.Line == 0 && at == under && at == c.Line {
			p = b.firmUnder(at, s)
		}
		if p.Line > 0 {
			c.Works = p
			c.People[0].Company = string([]rune(b.lines[p.Line-1].Text)[p.Start:p.End])
			return c
		}
	}
	return c
}

// firmUnder is the company in the line right under somebody's name, or under what
// they are, which no list need have.
func (b *builder) firmUnder(at int, s Section) billing.Place {
	if p := b.OfficeAlone(at); p.Line > 0 {
		return p
	}
	if b.isOffice(at) && at+1 < s.Last {
		at++
		if p := b.EmployerAlone(at); p.Line > 0 {
			return p
		}
	}
	if at+1 < s.Last && b.lines[at+1].Shape != parse.Blank {
		return billing.Place{}
	}
	return b.FirmAlone(at)
}

// isOffice tells lines of what somebody is and nothing else.
func (b *builder) isOffice(at int) bool {
	return shape.Bare(b.lines[at], 60) && byline.EndsInTitle(b.lines[at].Body)
}

// employs tells whether the last credit of a section took its company from a line.
func employs(s Section, line int) bool {
	n := len(s.Credits)
	return n > 0 && s.Credits[n-1].Works.Line == line
}
