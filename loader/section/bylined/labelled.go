package bylined

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// SessionLabels reads posts in which a label stands before titles: "Session 2: Title".
func (b *Titles) SessionLabels(p page.Span) []page.Mark {
	var marks []page.Mark
	labels := 0
	alike := b.alikeTitles(p)
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if t, ok := alike[i]; ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: printedAlike, Title: t})
			if shape.SessionLabel.MatchString(l.Body) {
				labels++
			}
		} else if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		} else if i != p.Title && (shape.Bare(l, shape.MaxTitle) || dotted(l) || shape.Asks(l)) && shape.SessionLabel.MatchString(l.Body) {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "session-label", Title: b.TitleOf(l)})
			labels++
		} else if t, ok := b.endsInByline(l); ok && i != p.Title && l.Shape == parse.Text && b.Apart(i, p.From) && b.Speakers(l) == nil {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "title-byline", Title: t})
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
