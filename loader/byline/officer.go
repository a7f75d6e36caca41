package byline

import "talkgraph/loader/pattern"

// officerHere is somebody behind what they are for whom: "Acme の CTO、山田太郎氏".
var officerHere = pattern.MustCompile(`^([^、。，,「」『』:：()（）]{2,60}?)[ 　]?[、，,][ 　]*(` + anyName + `|\p{Han}[\p{Han}々ヶケ]{1,5}|[\p{Katakana}ー]{2,10})[ 　]?(?:さん|氏|様)`)

// officer reads a company and a title, a comma, and then a name with its honorific.
func (p *reader) officer(role string) bool {
	if !p.japanese {
		return false
	}
	rest := p.rest()
	m := officerHere.FindStringSubmatchIndex(rest)
	if m == nil || titles.Suffix(rest[m[2]:m[3]]) == "" || !IsName(rest[m[4]:m[5]], p.lex) || titles.In(rest[m[4]:m[5]]) {
		return false
	}
	who := Person{Name: rest[m[4]:m[5]], Role: role, Start: p.runes(p.at + m[4]), End: p.runes(p.at + m[5])}
	p.belong(&who, p.at+m[2], p.at+m[3])
	if who.Company == "" {
		return false
	}
	p.at += m[1]
	p.people = append(p.people, who)
	return true
}

// holderHere is somebody behind what they are, with their honorific: "Acme 実行
// 委員長である早瀬さん".
var holderHere = pattern.MustCompile(`^([^、。，,「」『』:：()（）/／]{2,40}?)(?:である|の)[ 　]*(` + anyName + `|\p{Han}[\p{Han}々ヶケ]{1,3})[ 　]?(?:さん|氏|様)`)

// holder reads such a one. An office without a company will do.
func (p *reader) holder(role string) bool {
	if !p.japanese {
		return false
	}
	rest := p.rest()
	m := holderHere.FindStringSubmatchIndex(rest)
	if m == nil || titles.Suffix(rest[m[2]:m[3]]) == "" || !IsName(rest[m[4]:m[5]], p.lex) || titles.In(rest[m[4]:m[5]]) {
		return false
	}
	who := Person{Name: rest[m[4]:m[5]], Role: role, Start: p.runes(p.at + m[4]), End: p.runes(p.at + m[5])}
	p.belong(&who, p.at+m[2], p.at+m[3])
	p.at += m[1]
	p.people = append(p.people, who)
	return true
}
