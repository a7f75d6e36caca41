package section

import "talkgraph/loader/parse"

// plain makes talks of a post whose format marks no headings. The first shape
// that marks talks in it decides; bare lines count only where nothing else does.
func (b *styles) plain(p span) {
	if b.marksTalks(p) {
		return
	}
	for _, style := range []func(span) []mark{b.codesInText, b.toldTwice, b.itemTitles, b.numberedTitles, b.bareTitles, b.article, b.toldInProse} {
		if marks := style(p); anyTalk(marks) {
			b.sections(p, marks)
			return
		}
	}
}

// marksTalks makes talks of a post in which something marks their titles.
func (b *styles) marksTalks(p span) bool {
	for _, style := range []func(span) []mark{b.named, b.eventEnds, b.marked, b.coded, b.sessionLabels, b.barred, b.timed, b.dated, b.itemTalks, b.bylinesOver, b.bylines, b.listedTalks, b.bracketed} {
		if marks := style(p); anyTalk(marks) {
			b.sections(p, marks)
			return true
		}
	}
	return false
}

// sections makes sections of marks, which are in the order of their lines.
func (b *styles) sections(p span, marks []mark) {
	marks = b.overNext(b.withoutLeads(marks))
	for i, m := range marks {
		end := p.to
		if i+1 < len(marks) {
			end = marks[i+1].line
		}
		b.marks[m.line] = true
		if m.talk {
			b.add(m.line, b.cut(m.line, end), m.Title, m.rule)
		}
	}
}

// cut ends a section where a rule is drawn that pairs with no other one.
func (b *styles) cut(from, to int) int {
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
func (b *styles) overNext(marks []mark) []mark {
	var out []mark
	for i, m := range marks {
		if m.talk && m.rule == "keynote" && i+1 < len(marks) && marks[i+1].talk && marks[i+1].Kind == "keynote" && marks[i+1].Code != "" && m.Code == "" && !b.filled(m.line, marks[i+1].line) {
			b.refuse(m.line, "over-talks", "stands over several talks")
			m.talk = false
		}
		out = append(out, m)
	}
	return out
}
