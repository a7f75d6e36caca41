package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	sessionLabel   = pattern.MustCompile(`^(?i:session|talk|presentation|seminar|breakout(?: session)?|lightning talk|lt|セッション|発表|講演|トーク|演題|ライトニングトーク)(?:名|タイトル|[ ](?i:title))?[ 　]*(?:(?:[#＃]?\d{1,2}|[①-⑳])(?:[ 　]*[:：.．)）–—-]|[ 　])|[A-Z][ 　]?[:：]|[:：])[ 　]*|^[【\[［](?i:session|talk|lightning talk|lt|セッション|発表|講演|トーク|ライトニングトーク|基調講演|特別講演|招待講演|事例)[ 　]*[#＃]?\d{0,2}[】\]］][ 　]*|^(?:第?\d{1,2}|[一二三四五六七八九十])(?:コマ目|本目|発目|つ目|つめ|番目|限目|セッション目)(?:の(?:セッション|発表|講演|トーク))?(?:は|[ 　:：、])*`)
	labelQuote     = pattern.MustCompile(`^((?i:session|lt|セッション|発表|講演|トーク|事例)[ 　]*[#＃]?\d{1,2}[ 　]*(?:特別講演|座談会|特別座談会|パネル|対談)?[ 　]*)[「『][^「」『』]{4,}[」』]$`)
	lightningLabel = pattern.MustCompile(`^(?i:lt|lightning|ライトニング)`)
	handleEnd      = pattern.MustCompile(`[ 　]*(?:[(（]@\w+(?:[ 　]*(?:さん|氏))?[)）]|(?:[/／]|by|[-–—])[ 　]*@\w*(?:[ 　]*(?:さん|氏))?|[ ]@\w*|(?:[ 　(（]|[/／]|by|[-–—])[ 　]*\[[@＠][^\[\]]{2,20}\]\([^()]*\)(?:[ 　]*(?:さん|氏))?[)）]?)$`)
	boldTitle      = pattern.MustCompile(`^(?:\*\*|__)([^*_].*?[^*_:：])(?:\*\*|__)[ 　]*(?:$|[(（/／–—-]|by[ ])`)
	quotedTitle    = pattern.MustCompile(`^["“「『]([^"”」』]{4,})["”」』][ ]*(?:$|[(（/／–—-]|by[ ])`)
	linkedTitle    = pattern.MustCompile(`^!?\[([^\]]+)\]\([^)]*\)$`)
)

// parts is read without the kind. What stands before the title is taken off,
// from the outside in.
func (b *builder) parts(body string) title {
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
func (b *builder) readGlued(t *title, before string) {
	if head, people := byline.GluedAtEnd(t.text, b.lex); people != nil {
		t.at, t.people = utf8.RuneCountInString(before+t.text[:strings.LastIndexAny(t.text, " 　")])+1, people
		t.text = head
	}
}

// formEnd is how titles say at their ends what form the talk has.
var formEnd = pattern.MustCompile(`[ 　]*[(（\[［【][ 　]*((?i:lightning talks?|lt|keynote|workshop|panel|sponsor(?:ed)? session|(?:\w+ )?sponsors?(?: (?:talk|session))?)|(?:プラチナ|ゴールド|シルバー|ダイヤモンド|ブロンズ)?スポンサー|ライトニングトーク|スポンサーセッション|基調講演|キーノート|ワークショップ|ハンズオン|パネルディスカッション|招待講演)(?:枠)?[ 　]*[)）\]］】]$`)

// readBehind reads the byline before the form of the talk, if the title ends
// in that: "Title @ Name (Lightning Talk)". A title without a byline keeps it.
func (b *builder) readBehind(t *title, skip int) {
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

// bracketedAfter is a title in brackets behind its code, which a remark follows,
// or which the next line ends: "ABC301 (Boxes at sea) was long".
var bracketedAfter = pattern.MustCompile(`^[(（]([^()（）]{9,})(?:[)）].*)?$`)

// takeCode takes the session code off a title, and gives the bytes that it
// took off its front.
func (t *title) takeCode() int {
	if m := codePattern.FindStringSubmatchIndex(t.text); m != nil && !noCode.MatchString(t.text) && (m[2] >= 0 || separated.MatchString(t.text) || plainCode.MatchString(t.text)) {
		t.code = t.text[max(m[2], m[4]):max(m[3], m[5])]
		t.text = t.text[m[6]:]
		if in := bracketedAfter.FindStringSubmatchIndex(t.text); in != nil {
			t.text = t.text[in[2]:in[3]]
			return m[6] + in[2]
		}
		return m[6]
	}
	if !codeLast.MatchString(t.text) {
		return 0 // it is read from its end, and known after a rune
	}
	if m := codeAtEnd.FindStringSubmatch(strings.TrimRight(t.text, ",、")); m != nil {
		t.text, t.code = m[1], m[2]
	}
	return 0
}

// undressed is a title without the quotes around all of it, the address that
// it links to, and the end of a bold run that began before it.
func undressed(text string) string {
	if strings.Count(text, "**") == 1 {
		text = strings.TrimSpace(strings.Replace(text, "**", "", 1))
	}
	text = handleEnd.ReplaceAllString(text, "")
	if m := linkedTitle.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if m := quotedTitle.FindStringSubmatch(text); m != nil && utf8.RuneCountInString(text) == utf8.RuneCountInString(m[1])+2 {
		text = m[1]
	}
	return text
}

// unbracketed is a title without the brackets that stand around all of it.
func unbracketed(body string) string {
	if inner := strings.TrimSuffix(strings.TrimPrefix(body, "【"), "】"); len(inner) == len(body)-len("【】") && !strings.ContainsAny(inner, "【】") {
		return inner
	}
	return body
}

// emphasis is the marks of bold runs.
var emphasis = []struct{ opens, closes string }{{"**", "**"}, {"__", "__"}, {"<strong>", "</strong>"}, {"<b>", "</b>"}}

// emphasized is a title without the marks of a bold run that is all of it, or "".
func emphasized(text string) string {
	for _, mark := range emphasis {
		inner, opened := strings.CutPrefix(text, mark.opens)
		inner, closed := strings.CutSuffix(inner, mark.closes)
		if opened && closed && !strings.Contains(inner, mark.closes) {
			return strings.TrimSpace(inner)
		}
	}
	return ""
}
