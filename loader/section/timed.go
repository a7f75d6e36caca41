package section

import (
	"unicode/utf8"

	"talkgraph/loader/parse"
)

// timed reads posts in which the time of day stands before titles, at least
// two, over lists of what was said. Where sentences stand after most times, they
// tell of one talk as it goes on.
func (b *builder) timed(p span) []mark {
	var marks []mark
	talks, others := 0, 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		size := len(timeStart.FindString(l.Body))
		if size == 0 || l.Shape != parse.Text || l.Indent >= 4 {
			if m, ok := b.common(i, p); ok {
				marks = append(marks, m)
			}
			continue
		}
		switch {
		case IsStop(l.Body[size:]):
			marks = append(marks, mark{line: i})
		case bare(l, maxTitle) && utf8.RuneCountInString(l.Body[size:]) >= 6 && b.lists(i, p.to):
			marks = append(marks, mark{i, true, "timed-title", b.titleOf(l)})
			talks++
		default:
			marks = append(marks, mark{line: i})
			others++
		}
	}
	if talks < 2 || others > talks {
		return nil
	}
	return marks
}

// lists tells whether items stand under a line, perhaps after one that says who speaks.
func (b *builder) lists(i, to int) bool {
	texts := 0
	for j := i + 1; j < to && texts < 2; j++ {
		switch l := b.lines[j]; {
		case l.Shape == parse.Bullet:
			return true
		case l.Shape == parse.Text && timeStart.MatchString(l.Body), l.Shape == parse.Heading, l.Shape == parse.Rule:
			return false
		case l.Shape == parse.Text:
			texts++
		}
	}
	return false
}
