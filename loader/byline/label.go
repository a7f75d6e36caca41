package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var byHere = pattern.MustCompile(`^[ 　]*(?:(?:(?:[Tt]alk|[Ss]ession|[Pp]resented|[Gg]iven|[Dd]elivered|[Pp]resentation) )?(?:by|By|BY)|[Ww]ith)[ ]+[A-Z\p{Han}\p{Katakana}]`)

// Label gives the role that a text's label gives to those after its colon, or "".
func Label(text string) string {
	p := reader{text: text}
	return p.label()
}

// Role gives the role that a label without its colon gives to those after it, or "".
func Role(label string) string {
	if len(label) > longestLabel || !opensLabel(label) {
		return ""
	}
	return labels[strings.ToLower(label)]
}

// dressing is what may stand around a label.
const dressing = " 　*_"

// MayLabel is false only if a text begins with no label but "by": cheap to ask
// first.
func MayLabel(text string) bool {
	inner, bracket := strings.CutPrefix(text, "【")
	return opensLabel(strings.TrimLeft(text, dressing)) || bracket && opensLabel(strings.TrimLeft(inner, dressing))
}

// opensLabel tells whether a text begins with a label, in small letters or others.
func opensLabel(text string) bool {
	for _, label := range labelsBy[firstTwo(text)] {
		if opensWith(text, label) {
			return true
		}
	}
	return false
}

// lower is the small letter of a rune; kana and kanji have none.
func lower(r rune) rune {
	if 'ぁ' <= r && r <= '\u9FFF' {
		return r
	}
	return unicode.ToLower(r)
}

// opensWith tells whether a text in small letters begins with a word.
func opensWith(text, word string) bool {
	for _, want := range word {
		r, size := utf8.DecodeRuneInString(text)
		if lower(r) != want || size == 0 {
			return false
		}
		text = text[size:]
	}
	return true
}

// label reads "Speaker:" and its like, and "by" before a name.
func (p *reader) label() string {
	if by := byHere.FindString(p.text); by != "" {
		_, size := utf8.DecodeLastRuneInString(by)
		p.at = len(by) - size
		return "speaker"
	}
	if !MayLabel(p.text) {
		return ""
	}
	for _, colon := range []string{":", "：", " - ", " – ", "/", "／", "】", "は"} {
		before, _, ok := strings.Cut(p.text, colon)
		if ok && colon == "】" {
			before, ok = strings.CutPrefix(before, "【")
		}
		if !ok {
			continue
		}
		if role := Role(strings.Trim(before, dressing)); role != "" {
			p.at = strings.Index(p.text, colon) + len(colon)
			p.skip("*_ 　、")
			return role
		}
	}
	if m := labelAhead.FindStringSubmatchIndex(p.text); m != nil && strings.ContainsAny(p.text[m[1]:], " 　") {
		if role := Role(p.text[m[2]:m[3]]); role != "" {
			p.at = m[1]
			return role
		}
	}
	return ""
}

// labelAhead is a label that a blank parts from several words, who follows: "登壇者　早瀬 渚 氏".
var labelAhead = pattern.MustCompile(`^[ 　*_■●◆・※]*(登壇者|講演者|発表者|講師|スピーカー|パネリスト|モデレーター|ゲスト)[ 　]+`)

// roleHere is what somebody is in the talk, in brackets behind their name.
var roleHere = pattern.MustCompile(`^[ 　]*[(（][ 　]*([^()（）]{2,24}?)[ 　]*[)）]`)

// role reads the role in brackets behind a person: "Ana Lopez (moderator)".
func (p *reader) role() {
	if opensRole(p.rest()) {
		m := roleHere.FindStringSubmatch(p.rest())
		p.people[len(p.people)-1].Role = Role(m[1])
		p.at += len(m[0])
	}
}

// opensRole tells texts that begin with a role in brackets.
func opensRole(text string) bool {
	open := len(bracketOpens.FindString(text))
	if open == 0 || !opensLabel(strings.TrimLeft(text[open:], " 　")) {
		return false
	}
	m := roleHere.FindStringSubmatch(text)
	return m != nil && Role(m[1]) != ""
}
