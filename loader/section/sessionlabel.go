package section

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// sessionLabels reads posts in which a label stands before titles: "Session 2: Title".
func (b *styles) sessionLabels(p span) []mark {
	var marks []mark
	labels := 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
		} else if i != p.title && (shape.Bare(l, shape.MaxTitle) || dotted(l) || shape.Asks(l)) && shape.SessionLabel.MatchString(l.Body) {
			marks = append(marks, mark{i, true, "session-label", b.TitleOf(l)})
			labels++
		} else if t, ok := b.endsInByline(l); ok && i != p.title && l.Shape == parse.Text && b.Apart(i, p.from) && b.Speakers(l) == nil {
			marks = append(marks, mark{i, true, "title-byline", t})
		}
	}
	if labels < 2 {
		return nil
	}
	return marks
}

// dotted tells titles in English that end in a full stop.
func dotted(l *shape.Line) bool {
	head, ok := strings.CutSuffix(l.Body, ".")
	return ok && head != "" && l.Shape == parse.Text && l.Indent < 4 && l.Runes <= shape.MaxBare+1 && shape.NoSentence(head) && !strings.Contains(head, ". ")
}
