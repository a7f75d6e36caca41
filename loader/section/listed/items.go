package listed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// ItemTalks reads posts in which talks are items of a list, at least two: each
// says itself, or in the line under it, who spoke, or has a code. Items beside
// these that stand over words of their own are talks, too.
func (b *Items) ItemTalks(p page.Span) []page.Mark {
	return b.ListOf(p, 2)
}

// ListOf makes marks of the talks that are items of some lines, if at least so
// many are sure. Lists with other bullets stand inside the talks.
func (b *Items) ListOf(p page.Span, least int) []page.Mark {
	top, bullets := b.outermost(p)
	for _, bullet := range bullets {
		var all []item
		for i := p.From; i < p.To; i++ {
			if l := b.lines[i]; l.Shape == parse.Bullet && l.Indent == top && l.Body != "" && bulletOf(l) == bullet {
				all = append(all, b.itemAt(i, p))
			}
		}
		if enoughItems(all, least) && !b.standsAgain(all) {
			b.readItems(all)
			return b.itemMarks(b.alike(all), p)
		}
	}
	return nil
}

// readItems reads the titles of the items of which that is yet to be done.
func (b *Items) readItems(all []item) {
	for k := range all {
		if it := &all[k]; it.unread {
			it.Title = b.TitleOf(b.lines[it.line])
		}
	}
}

// outermost is the least indent of the items of some lines, and the bullets
// that they have there.
func (b *Items) outermost(p page.Span) (top int, bullets []rune) {
	top = 4
	for i, l := range b.lines[p.From:p.To] {
		switch {
		case l.Shape != parse.Bullet || l.Body == "" || l.Indent > top || b.dayOver(p.From+i):
		case l.Indent < top:
			top, bullets = l.Indent, []rune{bulletOf(l)}
		case !slices.Contains(bullets, bulletOf(l)):
			bullets = append(bullets, bulletOf(l))
		}
	}
	return top, bullets
}

// dayOver tells an item that is no more than a day, over the items of that day.
func (b *Items) dayOver(i int) bool { return b.lines[i].Day() && b.overItem(i) }

// bulletOf is what marks an item: its bullet, or 1 for all numbers.
func bulletOf(l *shape.Line) rune {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(l.Text, " \t　"))
	if unicode.IsNumber(r) || r == '(' {
		return '1'
	}
	return r
}

// itemMarks are the marks of a list of talks. Text between its items is on the
// talk above it; where none is, the list ends with it.
func (b *Items) itemMarks(all []item, p page.Span) []page.Mark {
	var marks []page.Mark
	most, between, nested := mostSure(all), b.textBetween(all), b.nests(all)
	for k, it := range all {
		next := p.To
		if k+1 < len(all) {
			next = all[k+1].line
		}
		end := b.listEnd(it.line+1, next, between)
		switch {
		case it.sure, most && it.head && !shape.IsStop(it.Text) && b.Filled(it.line, end):
			marks = append(marks, page.Mark{Line: it.line, Talk: true, Rule: "listed-talk", Title: it.Title})
		case most && (it.head && shape.IsStop(it.Text) || !between && !nested):
			marks = append(marks, page.Mark{Line: it.line})
		}
		if end < next {
			marks = append(marks, page.Mark{Line: end})
		}
	}
	return marks
}

// nests tells lists of which some sure items stand over further ones.
func (b *Items) nests(all []item) bool {
	return slices.ContainsFunc(all, func(it item) bool { return it.sure && b.overItem(it.line) })
}

// overItem tells items over an item further in.
func (b *Items) overItem(i int) bool {
	j := b.Below(i, len(b.lines))
	return j >= 0 && b.lines[j].Shape == parse.Bullet && b.lines[j].Indent > b.lines[i].Indent
}

// textBetween tells whether text stands under an item and before the next one.
func (b *Items) textBetween(all []item) bool {
	for k := range all[1:] {
		for _, l := range b.lines[all[k].line+1 : all[k+1].line] {
			if l.Shape == parse.Text && all[k+1].sure && b.Speakers(l) == nil && !strings.HasSuffix(l.Body, ":") {
				return true
			}
		}
	}
	return false
}

// listEnd is the index at which what is told of an item ends: at a heading, a
// line that leads over to another list, and where no text belongs to it at that.
func (b *Items) listEnd(from, to int, text bool) int {
	for i := from; i < to; i++ {
		switch l := b.lines[i]; {
		case l.Shape == parse.Heading, b.dayOver(i), l.Shape == parse.Text && l.Indent < 2 && i > from && strings.HasSuffix(l.Body, ":") && b.Opens(i) && !text:
			return i
		case l.Shape == parse.Text && l.Indent < 2 && !text && b.lines[i-1].Shape == parse.Blank && b.Speakers(l) == nil:
			return i
		}
	}
	return to
}
