package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// surnameHere is how lists behind a label print somebody by one name: with the
// company in brackets or さん behind it, or nothing.
var surnameHere = pattern.MustCompile(`^(\p{Han}[\p{Han}々ヶケ]{0,4}|\p{Hiragana}{2,10}?|[\p{Katakana}ー]{2,8}|[A-Z][a-z]{1,14})([ 　]*(?:さん|氏|様)|[ 　]*[(（]|[ 　]*[、，,;；]|[ 　]*$)`)

// surname reads one name alone. Only a label makes sure that it is one, and
// of words in other scripts than kanji only what follows: a word on its own
// could be a company.
func (p *reader) surname(role string) bool {
	if role == "" && (len(p.people) == 0 || !p.japanese) {
		return false // it needs the honorific
	}
	at := surnameHere.FindStringSubmatchIndex(p.rest())
	if at == nil {
		return false
	}
	name, after := p.rest()[:at[3]], strings.TrimLeft(p.rest()[at[4]:at[5]], " 　")
	if role == "" && (after == "" || !strings.Contains("さん氏様", after)) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(name)
	if unicode.Is(unicode.Hiragana, first) && utf8.RuneCountInString(name) > 5 && (after == "" || !strings.Contains("さん氏様", after)) {
		return false // a word
	}
	sure := givenNames.Has(name) && role == "speaker" || after != "" && strings.Contains("さん氏様(（", after) || len(p.people) > 0
	if !sure && (role == "speaker" || role == "guest" || !unicode.In(first, unicode.Han, unicode.Hiragana)) {
		return false
	}
	if !IsName(name, p.lex) || titles.In(name) || titles.Suffix(name) != "" || organizations.Suffix(name) != "" {
		return false
	}
	who := Person{Name: name, Role: role, Start: p.runes(p.at), End: p.runes(p.at + at[3])}
	p.at += at[3]
	p.at += len(honorific.FindString(p.rest()))
	if bracketOpens.MatchString(p.rest()) {
		p.affiliation(&who, "")
	}
	p.people = append(p.people, who)
	return true
}
