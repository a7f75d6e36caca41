package style

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// marked reads posts in which ■ and the like mark titles: the first mark that
// marks a talk.
func (b *Styles) marked(p page.Span) []page.Mark {
	for _, m := range b.marksOf(p) {
		if marks := b.markedBy(p, m); m != shape.WholeBrackets && page.AnyTalk(marks) {
			return b.MarksBelow(marks, p.To)
		}
	}
	return nil
}

// bracketed reads posts in which titles stand alone in 【】. Subheadings do,
// too, so that other shapes go before this one.
func (b *Styles) bracketed(p page.Span) []page.Mark {
	if marks := b.markedBy(p, shape.WholeBrackets); page.AnyTalk(marks) && len(marks) > 1 {
		return marks
	}
	return nil
}

// marksOf lists the marks that stand at least twice, in that order: but first those
// of lines that say who spoke, and last those of guests.
func (b *Styles) marksOf(p page.Span) []string {
	lines := make(map[string][]int)
	var order []string
	for i := p.From; i < p.To; i++ {
		if m := shape.MarkOf(b.lines[i]); m != "" {
			if lines[m] = append(lines[m], i); len(lines[m]) == 2 {
				order = append(order, m)
			}
		}
	}
	if len(order) < 2 {
		return order
	}
	rank := make(map[string]int)
	for _, m := range order {
		inner := func(o string) bool { return within(lines[m], lines[o]) }
		switch {
		case slices.ContainsFunc(order, inner):
			rank[m] = 1
		case m != "**" && b.mostBilled(lines[m]):
			rank[m] = -1
		}
	}
	slices.SortStableFunc(order, func(x, y string) int { return rank[x] - rank[y] })
	return order
}

// mostBilled tells lines of which more than half say who spoke.
func (b *Styles) mostBilled(lines []int) bool {
	billed := 0
	for _, i := range lines {
		if len(b.TitleAt(b.lines[i]).People) > 0 {
			billed++
		}
	}
	return billed > 1 && 2*billed > len(lines)
}

// within tells marks that all stand between two neighbours of another mark,
// which there is more of: those of guests inside one talk.
func within(inner, outer []int) bool {
	at, _ := slices.BinarySearch(outer, inner[0])
	end, _ := slices.BinarySearch(outer, inner[len(inner)-1])
	return at > 0 && at == end && len(outer) > len(inner)
}

// markedBy reads the lines with a mark: a talk each, or what ends one.
func (b *Styles) markedBy(p page.Span, m string) []page.Mark {
	var marks []page.Mark
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		other := shape.MarkOf(l)
		switch {
		case m == "【" && other == shape.WholeBrackets:
			marks = append(marks, page.Mark{Line: i}) // beside 【A】B, 【C】 alone heads something else
		case other != m, b.BylineBelow(i, p):
		case shape.IsGroup(l.Body):
			marks = append(append(marks, page.Mark{Line: i}), b.items(i, p.To)...)
		case l.Day():
			b.Days = append(b.Days, page.Day{Line: i, Date: shape.DayOf(l.Body)})
			marks = append(marks, page.Mark{Line: i})
		default:
			if shape.IsNoTalk(l.Body) {
				b.Refuse(i, "no-talk", page.NoTalk)
			}
			marks = append(marks, page.Mark{Line: i, Talk: !shape.IsNoTalk(l.Body), Rule: "mark", Title: b.TitleOf(l)})
		}
	}
	return marks
}

// items reads the talks that a group's heading lists, an item each with its
// speaker: "・Title（Name）", up to the next heading of the sort.
func (b *Styles) items(head, to int) []page.Mark {
	var marks []page.Mark
	for i := head + 1; i < to && shape.MarkOf(b.lines[i]) == ""; i++ {
		l := b.lines[i]
		if l.Shape != parse.Bullet || l.Runes > shape.MaxTitle {
			continue
		}
		if t := b.TitleOf(l); len(t.People) > 0 && t.Text != l.Body {
			if shape.LightningWords.In(b.lines[head].Body) && t.Kind == "talk" {
				t.Kind = "lightning"
			}
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "listed-talk", Title: t})
		}
	}
	return marks
}
