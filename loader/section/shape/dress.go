package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// SessionLabel is what stands before the title of a session: "Session 3:".
var SessionLabel = pattern.MustCompile(`^(?i:session|talk|presentation|seminar|workshop|chalk talk|builders?['’]? session|breakout(?: session)?|lightning talk|lt|セッション|発表|講演|登壇|トーク|演題|ライトニングトーク)(?:名|タイトル|[ ](?i:title))?[ 　.．]*(?:(?:[#＃]?\d{1,2}|[①-⑳])(?:[ 　]*[:：.．)）–—-]|[ 　])|[A-Z][ 　]?[:：]|[:：])[ 　]*|^[【\[［](?i:session|talk|lightning talk|lt|セッション|発表|講演|トーク|ライトニングトーク|基調講演|特別講演|招待講演|事例)[ 　]*[#＃]?\d{0,2}[】\]］][ 　]*|^[A-PR-Z]-\d{1,2}[ 　]*[:：][ 　]*|^(?:第?\d{1,2}|[一二三四五六七八九十])(?:コマ目|本目|発目|つ目|つめ|番目|限目|セッション目)(?:の(?:セッション|発表|講演|トーク))?(?:は|[ 　:：、])*`)

var lightningLabel = pattern.MustCompile(`^(?i:lt|lightning|ライトニング)`)

// HandleEnd is a handle at the end of a title.
var HandleEnd = pattern.MustCompile(`[ 　]*(?:[(（]@\w+(?:[ 　]*(?:さん|氏))?[)）]|(?:[/／]|by|[-–—])[ 　]*@[\w\\]*(?:[ 　]*(?:さん|氏))?|(?:[ 　]@\w+)*[ 　]@[\w\\]*|(?:[ 　(（]|[/／]|by|[-–—])[ 　]*\[[@＠][^\[\]]{2,20}\]\([^()]*\)(?:[ 　]*(?:さん|氏))?[)）]?)$`)

// BoldTitle is a title in bold, perhaps with its byline behind it.
var BoldTitle = pattern.MustCompile(`^(?:\*\*|__)([^*_].*?[^*_:：])(?:\*\*|__)[ 　]*(?:$|[(（/／–—-]|by[ ])`)

// QuotedTitle is a title in quotes, perhaps with its byline behind it.
var QuotedTitle = pattern.MustCompile(`^["“「『]([^"”」』]{4,})["”」』][ ]*(?:$|[(（/／–—-]|by[ ])`)

// LinkedTitle is a link and nothing else.
var LinkedTitle = pattern.MustCompile(`^!?\[([^\]]+)\]\([^)]*\)$`)

// bracketedAfter is a title in brackets behind its code, which a remark follows,
// or which the next line ends: "ABC301 (Boxes at sea) was long".
var bracketedAfter = pattern.MustCompile(`^[(（]([^()（）]{9,})(?:[)）].*)?$`)

// TakeCode takes the session code off a title, and gives the bytes that it
// took off its front.
func (t *Title) TakeCode() int {
	if m := CodePattern.FindStringSubmatchIndex(t.Text); m != nil && !NoCode.MatchString(t.Text) && (m[2] >= 0 || Separated.MatchString(t.Text) || PlainCode.MatchString(t.Text)) {
		t.Code = t.Text[max(m[2], m[4]):max(m[3], m[5])]
		t.Text = t.Text[m[6]:]
		if in := bracketedAfter.FindStringSubmatchIndex(t.Text); in != nil {
			t.Text = t.Text[in[2]:in[3]]
			return m[6] + in[2]
		}
		return m[6]
	}
	if !codeLast.MatchString(t.Text) {
		return 0 // it is read from its end, and known after a rune
	}
	if m := codeAtEnd.FindStringSubmatch(strings.TrimRight(t.Text, ",、")); m != nil {
		t.Text, t.Code = m[1], m[2]
	}
	return 0
}

// Undressed is a title without the quotes around all of it, the address that
// it links to, and the end of a bold run that began before it.
func Undressed(text string) string {
	if strings.Count(text, "**") == 1 {
		text = strings.TrimSpace(strings.Replace(text, "**", "", 1))
	}
	text = HandleEnd.ReplaceAllString(text, "")
	if m := LinkedTitle.FindStringSubmatch(text); m != nil {
		text = m[1]
	}
	if m := QuotedTitle.FindStringSubmatch(text); m != nil && utf8.RuneCountInString(text) == utf8.RuneCountInString(m[1])+2 {
		text = m[1]
	}
	return text
}

// emphasis is the marks of bold runs.
var emphasis = []struct{ opens, closes string }{{"**", "**"}, {"__", "__"}, {"<strong>", "</strong>"}, {"<b>", "</b>"}}

// Emphasized is a title without the marks of a bold run that is all of it, or "".
func Emphasized(text string) string {
	for _, mark := range emphasis {
		inner, opened := strings.CutPrefix(text, mark.opens)
		inner, closed := strings.CutSuffix(inner, mark.closes)
		if opened && closed && !strings.Contains(inner, mark.closes) {
			return strings.TrimSpace(inner)
		}
	}
	return ""
}

// PlainCode is a code with nothing but a blank behind it.
var PlainCode = pattern.MustCompile(`^([A-Z]{3})[1-5]\d\d(?:-[A-Z]\d?)?[ 　]+\S.{9,}$`)

// NoCode is what looks like the code of a session and is none.
var NoCode = pattern.MustCompile(`^(?:AES-?(?:128|192|256)\b|(?:SHA|RSA|CRC|UTF|RFC|ISO|JIS|USB|CPU|GPU|RTX|GTX|GPT|COVID|EOS|KB|MD|HTTP|TLS|IEC|ANSI|WEP|WPA|HDMI|AWS-SDK)-?\d)`)

// Untimed is a line without its mark and the time of day before its title.
func Untimed(body string) string {
	body = body[len(MarkPattern.FindString(body)):]
	return body[len(TimeStart.FindString(body)):]
}

// manyHandles is several handles behind a title, and oneHandle each of them.
var (
	manyHandles = pattern.MustCompile(`^(?:[ 　]+@[A-Za-z_]\w{2,19}){2,}$`)
	oneHandle   = pattern.MustCompile(`@(\w+)`)
)

var speaksAs = pattern.MustCompile(`^[ 　]*(?:(?:[(（]|(?:[/／]|by|[-–—])[ 　]*)@([A-Za-z_]\w{2,19})|@([a-z_]\w{2,19})\\?_?$|(?:(?:[/／]|by|[-–—])[ 　]*)?[(（]?\[[@＠]([^\[\]]{2,20})\])`)

// GoesBy is the handle at the end of a title, which parts took off it, as the
// name of the speaker; at is the code point at which the handle's part begins.
func (t *Title) GoesBy(tail string, at int) {
	if len(t.People) > 0 {
		return
	}
	if manyHandles.MatchString(tail) {
		t.At, t.Handle = at, true
		for _, m := range oneHandle.FindAllStringSubmatchIndex(tail, -1) {
			t.People = append(t.People, byline.PersonAt(tail, m[2], m[3]))
		}
		return
	}
	m := speaksAs.FindStringSubmatchIndex(tail)
	if m == nil {
		return
	}
	from, to := max(m[2], m[4], m[6]), max(m[3], m[5], m[7])
	t.At, t.Handle = at, true
	t.People = []byline.Person{byline.PersonAt(tail, from, to)}
}

// dressed is a line that is emphasized or quoted from end to end.
var dressed = pattern.MustCompile(`^(?:\*{1,3}|_{1,3}|>[ ])?[ ]*["“「『]?([^*"“”「」『』][^*"“”「」『』]+)["”」』]?(?:\*{1,3}|_{1,3})?$`)

// TitleIn is what stands in a line without its emphasis or quotes.
func TitleIn(l *Line) string {
	m := dressed.FindStringSubmatch(l.Body)
	if m == nil {
		return ""
	}
	return strings.TrimSpace(m[1])
}

// MayUndress is false only of lines of which TitleIn gives all, or nothing.
func (l *Line) MayUndress() bool {
	last, _ := utf8.DecodeLastRuneInString(l.Body)
	return IsDressed(l) || strings.ContainsAny(l.Body[:min(1, len(l.Body))], "> ") || strings.ContainsRune("*_\"”」』 ", last)
}

// IsDressed tells lines that begin as those do that are emphasized or quoted.
func IsDressed(l *Line) bool {
	first, _ := utf8.DecodeRuneInString(l.Body)
	return strings.ContainsRune("*_\"“「『", first)
}

// afterQuote is what sentences have behind the title that they quote.
var afterQuote = pattern.MustCompile(`([」』])(?:[ 　]*[(（][^()（）「」]*[)）])?(?:です|でした|を聴講|を聞いた)?。?$`)

// QuotedAlone is a line that quotes a title without what follows it.
func QuotedAlone(body string) string { return afterQuote.ReplaceAllString(body, "$1") }
