package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// sessionLabel is what stands before the title of a session: "Session 3:".
var sessionLabel = pattern.MustCompile(`^(?i:session|talk|presentation|seminar|breakout(?: session)?|lightning talk|lt|セッション|発表|講演|トーク|演題|ライトニングトーク)(?:名|タイトル|[ ](?i:title))?[ 　]*(?:(?:[#＃]?\d{1,2}|[①-⑳])(?:[ 　]*[:：.．)）–—-]|[ 　])|[A-Z][ 　]?[:：]|[:：])[ 　]*|^[【\[［](?i:session|talk|lightning talk|lt|セッション|発表|講演|トーク|ライトニングトーク|基調講演|特別講演|招待講演|事例)[ 　]*[#＃]?\d{0,2}[】\]］][ 　]*|^(?:第?\d{1,2}|[一二三四五六七八九十])(?:コマ目|本目|発目|つ目|つめ|番目|限目|セッション目)(?:の(?:セッション|発表|講演|トーク))?(?:は|[ 　:：、])*`)

var lightningLabel = pattern.MustCompile(`^(?i:lt|lightning|ライトニング)`)

// handleEnd is a handle at the end of a title.
var handleEnd = pattern.MustCompile(`[ 　]*(?:[(（]@\w+(?:[ 　]*(?:さん|氏))?[)）]|(?:[/／]|by|[-–—])[ 　]*@\w*(?:[ 　]*(?:さん|氏))?|[ ]@\w*|(?:[ 　(（]|[/／]|by|[-–—])[ 　]*\[[@＠][^\[\]]{2,20}\]\([^()]*\)(?:[ 　]*(?:さん|氏))?[)）]?)$`)

// boldTitle is a title in bold, perhaps with its byline behind it.
var boldTitle = pattern.MustCompile(`^(?:\*\*|__)([^*_].*?[^*_:：])(?:\*\*|__)[ 　]*(?:$|[(（/／–—-]|by[ ])`)

// quotedTitle is a title in quotes, perhaps with its byline behind it.
var quotedTitle = pattern.MustCompile(`^["“「『]([^"”」』]{4,})["”」』][ ]*(?:$|[(（/／–—-]|by[ ])`)

// linkedTitle is a link and nothing else.
var linkedTitle = pattern.MustCompile(`^!?\[([^\]]+)\]\([^)]*\)$`)

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

// plainCode is a code with nothing but a blank behind it.
var plainCode = pattern.MustCompile(`^([A-Z]{3})[1-5]\d\d(?:-[A-Z]\d?)?[ 　]+\S.{9,}$`)

// noCode is what looks like the code of a session and is none.
var noCode = pattern.MustCompile(`^(?:AES-?(?:128|192|256)\b|(?:SHA|RSA|CRC|UTF|RFC|ISO|JIS|USB|CPU|GPU|RTX|GTX|GPT|COVID|EOS|KB|MD|HTTP|TLS|IEC|ANSI|WEP|WPA|HDMI|AWS-SDK)-?\d)`)

// untimed is a line without its mark and the time of day before its title.
func untimed(body string) string {
	body = body[len(markPattern.FindString(body)):]
	return body[len(timeStart.FindString(body)):]
}

var speaksAs = pattern.MustCompile(`^[ 　]*(?:(?:[(（]|(?:[/／]|by|[-–—])[ 　]*)@([A-Za-z]\w{2,19})|@([a-z]\w{2,19})$|(?:(?:[/／]|by|[-–—])[ 　]*)?[(（]?\[[@＠]([^\[\]]{2,20})\])`)

// goesBy is the handle at the end of a title, which parts took off it, as the
// name of the speaker; at is the code point at which the handle's part begins.
func (t *title) goesBy(tail string, at int) {
	m := speaksAs.FindStringSubmatchIndex(tail)
	if m == nil || len(t.people) > 0 {
		return
	}
	from, to := max(m[2], m[4], m[6]), max(m[3], m[5], m[7])
	t.at, t.handle = at, true
	t.people = []byline.Person{{Name: tail[from:to], Start: utf8.RuneCountInString(tail[:from]), End: utf8.RuneCountInString(tail[:to])}}
}

// dressed is a line that is emphasized or quoted from end to end.
var dressed = pattern.MustCompile(`^(?:\*{1,3}|_{1,3}|>[ ])?[ ]*["“「『]?([^*"“”「」『』][^*"“”「」『』]+)["”」』]?(?:\*{1,3}|_{1,3})?$`)

// titleIn is what stands in a line without its emphasis or quotes.
func titleIn(l *line) string {
	m := dressed.FindStringSubmatch(l.Body)
	if m == nil {
		return ""
	}
	return strings.TrimSpace(m[1])
}

// mayUndress is false only of lines of which titleIn gives all, or nothing.
func (l *line) mayUndress() bool {
	last, _ := utf8.DecodeLastRuneInString(l.Body)
	return isDressed(l) || strings.ContainsAny(l.Body[:min(1, len(l.Body))], "> ") || strings.ContainsRune("*_\"”」』 ", last)
}

// isDressed tells lines that begin as those do that are emphasized or quoted.
func isDressed(l *line) bool {
	first, _ := utf8.DecodeRuneInString(l.Body)
	return strings.ContainsRune("*_\"“「『", first)
}

// afterQuote is what sentences have behind the title that they quote.
var afterQuote = pattern.MustCompile(`([」』])(?:[ 　]*[(（][^()（）「」]*[)）])?(?:です|でした|を聴講|を聞いた)?。?$`)

// quotedAlone is a line that quotes a title without what follows it.
func quotedAlone(body string) string { return afterQuote.ReplaceAllString(body, "$1") }
