package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// parts is read without the kind. What stands before the title is taken off,
// from the outside in.
func (b *reader) parts(body string) title {
	t := title{}
	skip := len(markPattern.FindString(body))
	skip += len(emojiPattern.FindString(body[skip:]))
	if inner := unbracketed(body); inner != body {
		skip = len("【")
		body = body[:skip] + inner
	}
	if inner := emphasized(body[skip:]); inner != "" {
		skip += strings.Index(body[skip:], inner)
		body = body[:skip] + inner
	}
	if boldTitle.MatchString(body[skip:]) {
		skip += len("**")
	}
	skip += len(numberPattern.FindString(body[skip:]))
	date, size := startDate(body[skip:])
	skip += size
	at := len(timeStart.FindString(body[skip:]))
	t.timed = at > 0
	skip += at
	skip += len(roomStart.FindString(body[skip:]))
	t.label = sessionLabel.FindString(body[skip:])
	skip += len(t.label)
	if at := labelQuote.FindStringSubmatchIndex(body[skip:]); at != nil && t.label == "" {
		t.label = body[skip : skip+at[3]]
		skip += at[3]
	}
	if inner := quotedTitle.FindStringSubmatchIndex(body[skip:]); t.label != "" && inner != nil && inner[1] == len(body[skip:]) {
		body, skip = body[:skip+inner[3]], skip+inner[2]
	}
	t.text, t.date = strings.TrimSpace(body[skip:]), date
	skip += strings.Index(body[skip:], t.text)
	if t.date == "" && (strings.HasSuffix(t.text, ")") || strings.HasSuffix(t.text, "）")) {
		if m := dateEnd.FindStringSubmatch(t.text); m != nil {
			t.text, t.date = m[1], findDates(m[2]).date
		}
	}
	skip += t.takeCode()
	tail := handleEnd.FindString(t.text)
	t.text = strings.TrimSuffix(t.text, tail)
	b.readBehind(&t, utf8.RuneCountInString(body[:skip]))
	if t.code == "" && len(t.people) > 0 {
		t.takeCode() // it stood between the title and the byline
	}
	if tail != "" && len(t.people) == 0 {
		b.readGlued(&t, body[:skip])
	}
	t.goesBy(tail, utf8.RuneCountInString(body[:min(len(body), skip+len(t.text))]))
	t.text = undressed(t.text)
	return t
}

// readGlued reads a company and a name that stand before the handle at a
// title's end without a mark between them.
func (b *reader) readGlued(t *title, before string) {
	if head, people := byline.GluedAtEnd(t.text, b.lex); people != nil {
		t.at, t.people = utf8.RuneCountInString(before+t.text[:strings.LastIndexAny(t.text, " 　")])+1, people
		t.text = head
	}
}

// readBehind reads the byline before the form of the talk, if the title ends
// in that: "Title @ Name (Lightning Talk)". A title without a byline keeps it.
func (b *reader) readBehind(t *title, skip int) {
	whole := t.text
	m := formEnd.FindStringSubmatchIndex(whole)
	if m == nil || m[0] == 0 {
		b.readByline(t, skip)
		return
	}
	t.text = whole[:m[0]]
	if b.readByline(t, skip); len(t.people) == 0 {
		t.text = whole
	} else if t.label == "" {
		t.label = whole[m[2]:m[3]]
	}
}

// titleOf is what a line says as the title of a talk. It is not asked before the
// document's titles are known to end or begin in names.
func (b *reader) titleOf(l *line) title { return *b.titleAt(l) }

// titleAt is titleOf, which is not to be changed.
func (b *reader) titleAt(l *line) *title {
	if l.title == nil {
		t := l.back(b.read(l.said()))
		l.title = &t
	}
	return l.title
}

// read parses a text as the title of a talk.
func (b *reader) read(body string) title {
	t := b.parts(body)
	t.kind = kindOf(t)
	return t
}

// formEnd is how titles say at their ends what form the talk has.
var formEnd = pattern.MustCompile(`[ 　]*[(（\[［【][ 　]*((?i:lightning talks?|lt|keynote|workshop|panel|sponsor(?:ed)? session|(?:\w+ )?sponsors?(?: (?:talk|session))?)|(?:プラチナ|ゴールド|シルバー|ダイヤモンド|ブロンズ)?スポンサー|ライトニングトーク|スポンサーセッション|基調講演|キーノート|ワークショップ|ハンズオン|パネルディスカッション|招待講演)(?:枠)?[ 　]*[)）\]］】]$`)

// labelQuote is a label before a title that is quoted.
var labelQuote = pattern.MustCompile(`^((?i:session|lt|セッション|発表|講演|トーク|事例)[ 　]*[#＃]?\d{1,2}[ 　]*(?:特別講演|座談会|特別座談会|パネル|対談)?[ 　]*)[「『][^「」『』]{4,}[」』]$`)

// unbracketed is a title without the brackets that stand around all of it.
func unbracketed(body string) string {
	if inner := strings.TrimSuffix(strings.TrimPrefix(body, "【"), "】"); len(inner) == len(body)-len("【】") && !strings.ContainsAny(inner, "【】") {
		return inner
	}
	return body
}
