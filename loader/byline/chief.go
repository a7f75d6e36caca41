package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	chiefHere = pattern.MustCompile(`^([^、。，,「」『』:：()（）/／&＆]{0,40}?)(?:['’]s[ ]|の|[ 　]|^)[ 　]*((?:CEO|CTO|CIO|COO|CFO|CISO|CPO|CDO|SVP|EVP|VP|GM|President|Vice President|Co-Founder|Founder|代表取締役社長|代表取締役|取締役|社長|副社長|執行役員|会長)(?:[ 　]?(?:兼|&)[ 　]?(?:CEO|CTO|CIO|COO|Founder))?)(?:[ 　]?の|[ 　]|である|の)[ 　]*`)
	chiefOnly = pattern.MustCompile(`^(\p{Han}{2,4}|\p{Hiragana}{2,6}|[\p{Katakana}ー]{2,8})(?:[ 　]?(?:さん|氏|様))?$`)
)

// chief reads somebody behind the office that they hold, and perhaps the
// company before that: "CEO Ana Lopez", "Acme の CTO 早瀬 透". One name alone
// needs the company.
func (p *reader) chief(role string) bool {
	rest := p.rest()
	m := chiefHere.FindStringSubmatchIndex(rest)
	if m == nil {
		return false
	}
	firm := strings.TrimRight(rest[:m[3]], " 　")
	if firm != "" && !p.isFirm(firm) {
		return false
	}
	start, end := name(rest[m[1]:], p.lex)
	if at := chiefOnly.FindStringSubmatchIndex(rest[m[1]:]); end == 0 && firm != "" && at != nil && IsName(rest[m[1]+at[2]:m[1]+at[3]], p.lex) {
		start, end = at[2], at[3]
	}
	if end == 0 {
		return false
	}
	who := Person{Name: rest[m[1]+start : m[1]+end], Role: role, Start: p.runes(p.at + m[1] + start), End: p.runes(p.at + m[1] + end), Title: rest[m[4]:m[5]]}
	if firm != "" {
		who.Company, who.From, who.To = firm, p.runes(p.at), p.runes(p.at)+utf8.RuneCountInString(firm)
	}
	p.at += m[1] + end
	p.people = append(p.people, who)
	return true
}

// isFirm tells texts that are a company's name: one that the lexicon has, or
// one word that is written or ends as they are.
func (p *reader) isFirm(text string) bool {
	start, end, known := p.company(text)
	one := !strings.ContainsAny(text, " 　") && !titles.In(text)
	return known && start == 0 && end == len(text) || one && !notNames.Has(text) && (legalForms.MatchString(text) || script.MatchString(text) || IsOrganization(text))
}
