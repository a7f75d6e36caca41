package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// Parts is read without the kind. What stands before the title is taken off,
// from the outside in.
func (b *Reader) Parts(body string) shape.Title {
	t := shape.Title{}
	body = shape.Untailed(body)
	skip := len(shape.MarkPattern.FindString(body))
	skip += len(shape.EmojiPattern.FindString(body[skip:]))
	if inner := unbracketed(body); inner != body {
		skip = len("【")
		body = body[:skip] + inner
	}
	if inner := shape.Emphasized(body[skip:]); inner != "" {
		skip += strings.Index(body[skip:], inner)
		body = body[:skip] + inner
	}
	if shape.BoldTitle.MatchString(body[skip:]) {
		skip += len("**")
	}
	skip += len(shape.NumberPattern.FindString(body[skip:]))
	date, size := shape.StartDate(body[skip:])
	skip += size
	at := len(shape.TimeStart.FindString(body[skip:]))
	t.Timed = at > 0
	skip += at
	skip += len(roomStart.FindString(body[skip:]))
	t.Label = shape.SessionLabel.FindString(body[skip:])
	skip += len(t.Label)
	if at := labelQuote.FindStringSubmatchIndex(body[skip:]); at != nil && t.Label == "" {
		t.Label = body[skip : skip+at[3]]
		skip += at[3]
	}
	if inner := shape.QuotedTitle.FindStringSubmatchIndex(body[skip:]); t.Label != "" && inner != nil && inner[1] == len(body[skip:]) {
		body, skip = body[:skip+inner[3]], skip+inner[2]
	}
	t.Text, t.Date = strings.TrimSpace(body[skip:]), date
	skip += strings.Index(body[skip:], t.Text)
	if t.Date == "" && (strings.HasSuffix(t.Text, ")") || strings.HasSuffix(t.Text, "）")) {
		if m := shape.DateEnd.FindStringSubmatch(t.Text); m != nil {
			t.Text, t.Date = m[1], shape.FindDates(m[2]).Date
		}
	}
	if end := shape.OwnEnd(t.Text); end < len(t.Text) {
		t.Text, t.Timed = t.Text[:end], true
	}
	skip += t.TakeCode()
	tail := shape.HandleEnd.FindString(t.Text)
	t.Text = strings.TrimSuffix(t.Text, tail)
	b.readBehind(&t, utf8.RuneCountInString(body[:skip]))
	if t.Code == "" && len(t.People) > 0 {
		t.TakeCode() // it stood between the title and the byline
	}
	if tail != "" && len(t.People) == 0 {
		b.readGlued(&t, body[:skip])
	}
	t.GoesBy(tail, utf8.RuneCountInString(body[:min(len(body), skip+len(t.Text))]))
	if tail != "" {
		t.Text = strings.TrimRight(t.Text, ":： 　")
	}
	t.Text = shape.Undressed(t.Text)
	return t
}

// readGlued reads a company and a name that stand before the handle at a
// title's end without a mark between them.
func (b *Reader) readGlued(t *shape.Title, before string) {
	if head, people := byline.GluedAtEnd(t.Text, b.lex); people != nil {
		t.At, t.People = utf8.RuneCountInString(before+t.Text[:strings.LastIndexAny(t.Text, " 　")])+1, people
		t.Text = head
	}
}

// readBehind reads the byline before the form of the talk, if the title ends
// in that: "Title @ Name (Lightning Talk)". A title without a byline keeps it.
func (b *Reader) readBehind(t *shape.Title, skip int) {
	if b.readColumns(t, skip) {
		return
	}
	whole := t.Text
	m := formEnd.FindStringSubmatchIndex(whole)
	if m == nil {
		m = formBehind.FindStringSubmatchIndex(whole)
		m = m[min(2, len(m)):]
	}
	if m == nil || m[0] == 0 {
		b.readByline(t, skip)
		return
	}
	form := m[len(m)-2:]
	t.Text = whole[:m[0]]
	if b.readByline(t, skip); len(t.People) == 0 {
		t.Text = whole
	} else if t.Label == "" {
		t.Label = whole[form[0]:form[1]]
	}
}

// TitleOf is what a line says as the title of a talk. It is not asked before the
// document's titles are known to end or begin in names.
func (b *Reader) TitleOf(l *shape.Line) shape.Title { return *b.TitleAt(l) }

// TitleAt is TitleOf, which is not to be changed.
func (b *Reader) TitleAt(l *shape.Line) *shape.Title {
	if l.Title == nil {
		t := l.Back(b.Read(l.Said()))
		l.Title = &t
	}
	return l.Title
}

// Read parses a text as the title of a talk.
func (b *Reader) Read(body string) shape.Title {
	t := b.Parts(body)
	t.Kind = shape.TitleKind(t)
	return t
}

// formEnd is how titles say at their ends what form the talk has.
var formEnd = pattern.MustCompile(`[ 　]*[(（\[［【][ 　]*((?i:lightning talks?|(?:\d{1,2}分)?lt|keynote|workshop|panel|sponsor(?:ed)? session|(?:\w+ )?sponsors?(?: (?:talk|session))?)|(?:プラチナ|ゴールド|シルバー|ダイヤモンド|ブロンズ)?スポンサー|ライトニングトーク|スポンサーセッション|基調講演|キーノート|ワークショップ|ハンズオン|パネルディスカッション|招待講演)(?:枠)?[ 　]*[)）\]］】]$`)

// formBehind is the same behind a mark, and behind a byline.
var formBehind = pattern.MustCompile(`(?:[)）]|[ 　][-–—|｜][ 　].+|.[:：] .+| by .+)([ 　]+[-–—|｜][ 　]+((?i:(?:opening |closing )?keynote|lightning talk|workshop|panel(?: discussion)?|tutorial)))$`)

// labelQuote is a label before a title that is quoted.
var labelQuote = pattern.MustCompile(`^((?i:session|lt|セッション|発表|講演|トーク|事例)[ 　]*[#＃]?\d{1,2}[ 　]*(?:特別講演|座談会|特別座談会|パネル|対談)?[ 　]*)[「『][^「」『』]{4,}[」』]$`)

// unbracketed is a title without the brackets that stand around all of it.
func unbracketed(body string) string {
	if inner := strings.TrimSuffix(strings.TrimPrefix(body, "【"), "】"); len(inner) == len(body)-len("【】") && !strings.ContainsAny(inner, "【】") {
		return inner
	}
	return body
}
