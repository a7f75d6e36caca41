package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/listed"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

var codeInText = pattern.MustCompile(`(?:^|[ (“"])(([A-Z]{3}\d{3}(?:-[A-Z]\d?)?)(?:[ ]?[:|–—-][ ]|[ ])["“‘]?[A-Z][^.!?]{7,140})(?:[.!?]|$)`)

// codesInText reads posts in which sentences tell of talks by their codes, at
// least two: "Next was DAT303: Inside Aurora." A talk goes up to the paragraph
// that tells of the next one.
func (b *Styles) codesInText(p page.Span) []page.Mark {
	var marks []page.Mark
	talks := 0
	for i := p.From; i < p.To; i++ {
		if m, ok := b.Common(i, p); ok && !m.Talk {
			marks = append(marks, m)
			continue
		}
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Bullet || i == p.Title {
			continue
		}
		if m := codeInText.FindStringSubmatchIndex(l.Body); m != nil {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "code-in-text", Title: b.toldTitle(l.Body, m)})
			talks++
		}
	}
	if talks < 2 {
		return nil
	}
	return marks
}

// toldTitle is the title in a sentence that tells of a talk by its code.
func (b *Styles) toldTitle(body string, m []int) shape.Title {
	text := body[m[2]:m[3]]
	t := shape.Title{Code: body[m[4]:m[5]]}
	rest := strings.TrimLeft(strings.TrimPrefix(text, t.Code), " :|–—-\"“‘")
	t.Text = strings.TrimSpace(listed.TellsBy.ReplaceAllString(rest, ""))
	t.Kind = shape.TitleKind(t)
	t.At = utf8.RuneCountInString(body[:m[2]])
	return t
}
