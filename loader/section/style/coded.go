package style

import (
	"slices"
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// Coded reads posts whose titles carry session codes. Keynotes stand beside them.
func (b *Styles) Coded(p page.Span) []page.Mark {
	var marks []page.Mark
	codes := 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if (l.Shape != parse.Text && l.Shape != parse.Bullet) || l.Indent >= 4 || l.Runes > shape.MaxTitle {
			continue
		}
		if t, ok := b.codedTitle(i, p); ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "code", Title: t})
			codes++
		} else if m, ok := b.Common(i, p); ok {
			marks = append(marks, m)
		}
	}
	switch {
	case codes == 0:
		return nil
	case codes == 1 && b.lines[marks[slices.IndexFunc(marks, func(m page.Mark) bool { return m.Rule == "code" })].Line].Shape == parse.Bullet:
		if all := b.InLists().ItemTalks(p); len(all) > 1 {
			return all // other items say it in other words
		}
	}
	return b.DropIndex(marks, p)
}

// codedTitle reads a line as a title with its session code.
func (b *Styles) codedTitle(i int, p page.Span) (shape.Title, bool) {
	l := b.lines[i]
	whole := l.Said()
	if !shape.CodePattern.MatchString(shape.Untimed(whole)) {
		return shape.Title{}, false // nor without what follows a title that it quotes
	}
	body := shape.QuotedAlone(whole)
	timed := shape.Untimed(body)
	m := shape.CodePattern.FindStringSubmatch(timed)
	if m == nil || shape.NoCode.MatchString(timed) || shape.PhotoEnd.MatchString(timed) || !shape.Separated.MatchString(timed) && !b.plainlyCoded(i, timed, p) || strings.HasSuffix(body, "。") {
		return shape.Title{}, false
	}
	t := b.Read(body)
	if t.Code == "" {
		t.Code, t.Text = m[1]+m[2], strings.TrimPrefix(t.Text, timed[:len(timed)-len(m[3])])
		t.Kind = shape.TitleKind(t)
	}
	return l.Back(t), true
}

// plainlyCoded tells titles after a code and a blank, as a line by itself that
// sentences stand around: "NFX207 Boxes at scale".
func (b *Styles) plainlyCoded(i int, body string, p page.Span) bool {
	if !shape.PlainCode.MatchString(body) || shape.NoCode.MatchString(body) || !shape.Bare(b.lines[i], shape.MaxBare) || !b.Filled(i, p.To) {
		return false
	}
	return b.Apart(i, p.From) || strings.HasSuffix(b.lines[i-1].Body, "。")
}

// hasCodes tells posts of which several titles carry session codes.
func (b *Styles) hasCodes(p page.Span) bool {
	codes := 0
	for i := p.From; i < p.To; i++ {
		if l := b.lines[i]; i != p.Title && l.Shape == parse.Text {
			if body := l.Body[len(shape.SessionLabel.FindString(l.Body)):]; shape.Separated.MatchString(body) && shape.CodePattern.MatchString(body) {
				codes++
			}
		}
	}
	return codes > 1
}
