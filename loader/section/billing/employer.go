package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// CalledAlone tells lines that are names with an honorific and nothing else:
// under a title they are the speakers'.
func (b *Reader) CalledAlone(l *shape.Line) bool {
	return (l.Shape == parse.Text || l.Shape == parse.Bullet) && l.Runes <= 40 && honouredEnd.MatchString(l.Body)
}

// EmployerAlone is the company that a line by its own names beside a speaker's
// name: "Acme technology studio" over "Ana Lopezさん", or "Engineer, Acme" under it.
func (b *Reader) EmployerAlone(at int) Place {
	l := b.lines[at]
	if !shape.Bare(l, 40) {
		return Place{}
	}
	runes := []rune(l.Text)
	for _, h := range b.lex.Find(l.Text) {
		after, before := string(runes[h.End:]), string(runes[min(l.Start, h.Start):h.Start])
		if h.Fuzzy || !b.IsCompany(h.Surface) || after != "" && !strings.ContainsAny(after[:1], " ,(") {
			continue
		}
		if before == "" || byline.EndsInTitle(before) {
			return Place{at + 1, h.Start, h.End}
		}
	}
	return Place{}
}

// firmAlone is the company with which a line by its own begins, in a list of
// speakers: "株式会社X 技術部" over the names.
func (b *Reader) firmAlone(at int) Place {
	if p := b.EmployerAlone(at); p.Line > 0 {
		return p
	}
	l := b.lines[at]
	word := firstWord.FindString(l.Body)
	if !shape.Bare(l, 60) || !FirmsForm.MatchString(word) {
		return Place{}
	}
	return Place{at + 1, l.Start, l.Start + utf8.RuneCountInString(word)}
}

var firstWord = pattern.MustCompile(`^[^ 　、,]{3,}`)

// calledNext tells whether somebody with an honorific stands in the line after
// blank ones.
func (b *Reader) calledNext(at, to int) bool {
	for at < to && b.lines[at].Shape == parse.Blank {
		at++
	}
	return at < to && b.lines[at].Shape == parse.Text && shape.Bare(b.lines[at], 60) && honouredEnd.MatchString(b.lines[at].Body)
}
