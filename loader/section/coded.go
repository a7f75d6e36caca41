package section

import (
	"slices"
	"strings"

	"talkgraph/loader/parse"
)

// coded reads posts whose titles carry session codes. Keynotes stand beside them.
func (b *styles) coded(p span) []mark {
	var marks []mark
	codes := 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if (l.Shape != parse.Text && l.Shape != parse.Bullet) || l.Indent >= 4 || l.runes > maxTitle {
			continue
		}
		if t, ok := b.codedTitle(i, p); ok {
			marks = append(marks, mark{i, true, "code", t})
			codes++
		} else if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
		}
	}
	switch {
	case codes == 0:
		return nil
	case codes == 1 && b.lines[marks[slices.IndexFunc(marks, func(m mark) bool { return m.rule == "code" })].line].Shape == parse.Bullet:
		if all := b.itemTalks(p); len(all) > 1 {
			return all // other items say it in other words
		}
	}
	return b.dropIndex(marks, p)
}

// codedTitle reads a line as a title with its session code.
func (b *styles) codedTitle(i int, p span) (title, bool) {
	l := b.lines[i]
	whole := l.said()
	if !codePattern.MatchString(untimed(whole)) {
		return title{}, false // nor without what follows a title that it quotes
	}
	body := quotedAlone(whole)
	timed := untimed(body)
	m := codePattern.FindStringSubmatch(timed)
	if m == nil || noCode.MatchString(timed) || photoEnd.MatchString(timed) || !separated.MatchString(timed) && !b.plainlyCoded(i, timed, p) || strings.HasSuffix(body, "。") {
		return title{}, false
	}
	t := b.read(body)
	if t.code == "" {
		t.code, t.text = m[1]+m[2], strings.TrimPrefix(t.text, timed[:len(timed)-len(m[3])])
		t.kind = kindOf(t)
	}
	return l.back(t), true
}

// plainlyCoded tells titles after a code and a blank, as a line by itself that
// sentences stand around: "NFX207 Boxes at scale".
func (b *styles) plainlyCoded(i int, body string, p span) bool {
	if !plainCode.MatchString(body) || noCode.MatchString(body) || !bare(b.lines[i], maxBare) || !b.filled(i, p.to) {
		return false
	}
	return b.apart(i, p.from) || strings.HasSuffix(b.lines[i-1].Body, "。")
}

// hasCodes tells posts of which several titles carry session codes.
func (b *styles) hasCodes(p span) bool {
	codes := 0
	for i := p.from; i < p.to; i++ {
		if l := b.lines[i]; i != p.title && l.Shape == parse.Text && separated.MatchString(l.Body) && codePattern.MatchString(l.Body) {
			codes++
		}
	}
	return codes > 1
}
