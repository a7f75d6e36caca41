package section

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// numbered reads posts in which a label stands before titles: "Session 2: Title".
func (b *builder) numbered(p span) []mark {
	var marks []mark
	labels := 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
		} else if i != p.title && bare(l, maxTitle) && sessionLabel.MatchString(l.Body) {
			marks = append(marks, mark{i, true, "session-label", b.read(l.Body)})
			labels++
		}
	}
	if labels < 2 {
		return nil
	}
	return marks
}

// isNumbered tells items of numbered lists that could entitle something.
func isNumbered(l parse.Line) bool {
	return l.Shape == parse.Bullet && numberMark.MatchString(l.Text) && l.Indent < 4 && bare(parse.Line{Body: l.Body}, maxTitle)
}

var numberMark = pattern.MustCompile(`^ *(?:[(（]?\d{1,2}[.)）]|[①-⑳])`)
