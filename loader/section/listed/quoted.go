package listed

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

var (
	listedTitle = pattern.MustCompile(`^(?:\*\*|["“「『])(.+?)(?:\*\*|["”」』]),?[ 　]*(?:by |[-–—/／] ?)?[ 　]*(\S.*)$`)
	comment     = pattern.MustCompile(`[:：.。] ?|[)）] |[ ][-–—][ ]|$`)
)

// ListedTalks reads posts that are lists of talks, at least two, an item each: a
// title that stands out, who gave it, and perhaps a remark.
func (b *Items) ListedTalks(p page.Span) []page.Mark {
	var marks []page.Mark
	talks, inList := 0, false
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if t, ok := b.listedTalk(l); ok {
			marks = append(marks, page.Mark{Line: i, Talk: true, Rule: "listed-talk", Title: t})
			talks, inList = talks+1, true
		} else if inList && l.Shape != parse.Blank && (l.Shape != parse.Bullet || l.Indent == 0) {
			marks, inList = append(marks, page.Mark{Line: i}), false
		}
	}
	if talks < 2 {
		return nil
	}
	return marks
}

// listedTalk reads one item of such a list.
func (b *Items) listedTalk(l *shape.Line) (shape.Title, bool) {
	if l.Shape != parse.Bullet || l.Indent > 3 {
		return shape.Title{}, false
	}
	if t, ok := b.quotedOf(l); ok {
		return t, true
	}
	if l.Indent > 0 {
		return shape.Title{}, false
	}
	m := listedTitle.FindStringSubmatchIndex(l.Body)
	if m == nil {
		return shape.Title{}, false
	}
	rest := strings.TrimLeft(l.Body[m[4]:m[5]], "(（")
	at := m[5] - len(rest)
	for _, end := range comment.FindAllStringIndex(rest, 6) {
		people := byline.Parse(strings.TrimRight(rest[:end[0]]+closer(rest[end[0]:end[1]]), " "), b.lex)
		if len(people) > 0 && people[0].Company != "" {
			t := b.Parts(strings.TrimSpace(l.Body[m[2]:m[3]]))
			t.At, t.People = utf8.RuneCountInString(l.Body[:at]), people
			t.Kind = shape.TitleKind(t)
			return t, true
		}
	}
	return shape.Title{}, false
}

var (
	quotedOf = pattern.MustCompile(`^@?([A-Za-z][\w-]{1,19}|\p{Han}[\p{Han}々]{1,4}|[\p{Hiragana}\p{Katakana}ー]{2,10})[ 　]?(?:さん|氏|様)(?:による|の)?[ 　:：]*[「『]([^「」『』]{4,})[」』]$`)
	talkOf   = pattern.MustCompile(`^@?([A-Za-z][\w-]{1,19}|\p{Han}[\p{Han}々]{1,4})[ 　]?(?:さん|氏|様)の((?i:lightning talk|lt|keynote)|キーノート|基調講演|ライトニングトーク)$`)
)

// quotedOf reads an item that is somebody and the title of their talk, or what
// form it had: "早瀬さん「題」", "早瀬さんのKeynote".
func (b *Items) quotedOf(l *shape.Line) (shape.Title, bool) {
	m := quotedOf.FindStringSubmatchIndex(l.Body)
	text := l.Body
	if m == nil {
		m = talkOf.FindStringSubmatchIndex(l.Body)
	} else {
		text = l.Body[m[4]:m[5]]
	}
	if m == nil {
		return shape.Title{}, false
	}
	start, end := utf8.RuneCountInString(l.Body[:m[2]]), utf8.RuneCountInString(l.Body[:m[3]])
	t := shape.Title{Text: text, People: []byline.Person{{Name: l.Body[m[2]:m[3]], Start: start, End: end}}, NameFirst: true}
	t.Kind = shape.TitleKind(t)
	return t, true
}

// closer is the bracket that a byline may end in.
func closer(end string) string {
	if strings.HasPrefix(end, ")") || strings.HasPrefix(end, "）") {
		return strings.TrimSpace(end)
	}
	return ""
}
