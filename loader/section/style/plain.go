package style

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Unmarked makes talks of a post in which nothing marks their titles. The first shape
// that tells of talks in it decides; bare lines count only where nothing else does.
func (b *Styles) Unmarked(p page.Span) {
	b.sectionsBy(p, b.InLists().ItemTitles, b.officeHeads, b.bareTitles, b.article, b.toldInProse)
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
	return b.sectionsBy(p, b.named, b.eventEnds, b.marked, b.Coded, b.SessionLabels, b.barred, b.timed, b.dated, b.linkEnded, b.honouredHeads, b.PlainBylines, b.InLists().ItemTalks, b.BylinesOver, b.Bylines, b.InLists().ListedTalks, b.bracketed, b.overLabels)
}

// Sections makes sections of marks, which are in the order of their lines.
func (b *Styles) Sections(p page.Span, marks []page.Mark) {
	marks = b.withPanels(p, b.withProgrammed(p, b.overNext(b.withCommaNames(b.WithoutLeads(b.withoutStamps(marks))))))
	for i, m := range marks {
		end := p.To
		if i+1 < len(marks) {
			end = marks[i+1].Line
		}
		b.Marks[m.Line] = true
		if m.Talk {
			b.Add(m.Line, b.Cut(m.Line, b.upToGroup(m, end)), m.Title, m.Rule)
		}
	}
}

// withoutStamps drops the lines that say who wrote a post, and when.
func (b *Styles) withoutStamps(marks []page.Mark) []page.Mark {
	return slices.DeleteFunc(marks, func(m page.Mark) bool { return m.Talk && len(m.People) > 0 && b.lines[m.Line].Stamp() })
}

// upToGroup ends a keynote before a bare line over other talks: "Sessions".
func (b *Styles) upToGroup(m page.Mark, end int) int {
	if m.Rule != "keynote" {
		return end
	}
	for i := m.Line + 1; i < end; i++ {
		if l := b.lines[i]; shape.Bare(l, shape.MaxBare) && shape.OverTalks(l.Body) && (b.Dense() || b.Apart(i, m.Line)) {
			b.Refuse(i, "over-talks", "stands over several talks")
			return i
		}
	}
	return end
}

// Cut ends a section where a rule is drawn that pairs with no other one.
func (b *Styles) Cut(from, to int) int {
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
// a keynote by its code, and those over others of which each names its speaker:
// they head what follows; and what several are called.
func (b *Styles) overNext(marks []page.Mark) []page.Mark {
	var out []page.Mark
	for i, m := range marks {
		if m.Talk && m.Rule == "keynote" && m.Code == "" && i+1 < len(marks) && (b.isAgain(m, marks[i+1]) || isCodedKeynote(marks[i+1]) && !b.Filled(m.Line, marks[i+1].Line) || shape.OverTalks(m.Text) && marks[i+1].Talk && !b.Filled(m.Line, marks[i+1].Line) || b.overKeynotes(m, marks[i+1:])) {
			b.Refuse(m.Line, "over-talks", "stands over several talks")
			m.Talk = false
		}
		out = append(out, m)
	}
	return out
}

// isAgain tells a title that stands once more right under it, as pages print it.
func (b *Styles) isAgain(m, next page.Mark) bool {
	return next.Talk && b.lines[m.Line].Body == b.lines[next.Line].Body && !b.Filled(m.Line, next.Line)
}

func isCodedKeynote(m page.Mark) bool { return m.Talk && m.Kind == "keynote" && m.Code != "" }

// overKeynotes tells the word for keynotes alone, over a paragraph at most and
// two keynotes or more of which each says in its title who gave it.
func (b *Styles) overKeynotes(m page.Mark, next []page.Mark) bool {
	if len(next) < 2 || len(m.People) > 0 || b.SpeakersUnder(m.Line, next[0].Line) != nil || !shape.KeynoteWords.Has(m.Text) {
		return false
	}
	for _, n := range next[:2] {
		if !n.Talk || n.Kind != "keynote" || len(n.People) == 0 {
			return false
		}
	}
	said := 0
	for _, l := range b.lines[m.Line+1 : next[0].Line] {
		if l.Shape != parse.Blank {
			said++
		}
	}
	return said <= 1
}
