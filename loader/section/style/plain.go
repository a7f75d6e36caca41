package style

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Unmarked makes talks of a post in which nothing marks their titles. The first shape
// that tells of talks in it decides; bare lines count only where nothing else does.
func (b *Styles) Unmarked(p page.Span) {
	b.sectionsBy(p, b.itemTitles, b.bareTitles, b.article, b.toldInProse)
}

// CountsTalks makes talks of a post in which sentences name them by their codes, or
// twice, or numbers count them.
func (b *Styles) CountsTalks(p page.Span) bool {
	return b.sectionsBy(p, b.codesInText, b.toldTwice, b.numberedTitles)
}

// sectionsBy makes sections of the marks of the first style that marks talks.
func (b *Styles) sectionsBy(p page.Span, styles ...func(page.Span) []page.Mark) bool {
	for _, style := range styles {
		if marks := style(p); page.AnyTalk(marks) {
			b.Sections(p, marks)
			return true
		}
	}
	return false
}

// MarksTalks makes talks of a post in which something marks their titles.
func (b *Styles) MarksTalks(p page.Span) bool {
	return b.sectionsBy(p, b.named, b.eventEnds, b.marked, b.Coded, b.sessionLabels, b.barred, b.timed, b.dated, b.plainBylines, b.itemTalks, b.bylinesOver, b.Bylines, b.listedTalks, b.bracketed)
}

// Sections makes sections of marks, which are in the order of their lines.
func (b *Styles) Sections(p page.Span, marks []page.Mark) {
	marks = b.withPanels(p, b.overNext(b.WithoutLeads(marks)))
	for i, m := range marks {
		end := p.To
		if i+1 < len(marks) {
			end = marks[i+1].Line
		}
		b.Marks[m.Line] = true
		if m.Talk {
			b.Add(m.Line, b.cut(m.Line, end), m.Title, m.Rule)
		}
	}
}

// cut ends a section where a rule is drawn that pairs with no other one.
func (b *Styles) cut(from, to int) int {
	var rules []int
	for i := from + 1; i < to; i++ {
		if b.lines[i].Shape == parse.Rule {
			rules = append(rules, i)
		}
	}
	if len(rules)%2 == 1 && to == len(b.lines) {
		return rules[len(rules)-1]
	}
	return to
}

// overNext drops the keynotes of which nothing is told, right over a talk that is
// a keynote by its code, or where they are several: they head what follows.
func (b *Styles) overNext(marks []page.Mark) []page.Mark {
	var out []page.Mark
	for i, m := range marks {
		if m.Talk && m.Rule == "keynote" && i+1 < len(marks) && marks[i+1].Talk && (marks[i+1].Kind == "keynote" && marks[i+1].Code != "" || shape.OverTalks(m.Text)) && m.Code == "" && !b.Filled(m.Line, marks[i+1].Line) {
			b.Refuse(m.Line, "over-talks", "stands over several talks")
			m.Talk = false
		}
		out = append(out, m)
	}
	return out
}
