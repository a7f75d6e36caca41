package style

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
)

// Plain makes talks of a post whose format marks no headings. The first shape
// that marks talks in it decides; bare lines count only where nothing else does.
func (b *Styles) Plain(p page.Span) {
	if b.MarksTalks(p) {
		return
	}
	for _, style := range []func(page.Span) []page.Mark{b.codesInText, b.toldTwice, b.itemTitles, b.numberedTitles, b.bareTitles, b.article, b.toldInProse} {
		if marks := style(p); page.AnyTalk(marks) {
			b.Sections(p, marks)
			return
		}
	}
}

// MarksTalks makes talks of a post in which something marks their titles.
func (b *Styles) MarksTalks(p page.Span) bool {
	for _, style := range []func(page.Span) []page.Mark{b.named, b.eventEnds, b.marked, b.Coded, b.sessionLabels, b.barred, b.timed, b.dated, b.itemTalks, b.bylinesOver, b.Bylines, b.listedTalks, b.bracketed} {
		if marks := style(p); page.AnyTalk(marks) {
			b.Sections(p, marks)
			return true
		}
	}
	return false
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
// a keynote by its code: they head what follows.
func (b *Styles) overNext(marks []page.Mark) []page.Mark {
	var out []page.Mark
	for i, m := range marks {
		if m.Talk && m.Rule == "keynote" && i+1 < len(marks) && marks[i+1].Talk && marks[i+1].Kind == "keynote" && marks[i+1].Code != "" && m.Code == "" && !b.Filled(m.Line, marks[i+1].Line) {
			b.Refuse(m.Line, "over-talks", "stands over several talks")
			m.Talk = false
		}
		out = append(out, m)
	}
	return out
}
