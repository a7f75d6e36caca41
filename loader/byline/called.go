package byline

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// calledHere is how people call themselves: one word of any letters. Only a
// label before it and the honorific behind it make sure of a person.
var calledHere = pattern.MustCompile(`^([A-Za-z][\w.-]{1,19}|[\p{L}\p{N}][\p{L}\p{N}_ー・-]{1,11}?)[ 　]?(?:さん|氏)`)

// ofOurs tells words that stand before さん and are no name: "弊社の早瀬さん", "皆さん".
var ofOurs = pattern.MustCompile(`の\p{Han}+$|^(?:弊社|同僚|うち|当社|自社|私|僕)の|^(?:皆|みな|どなた|各社|両|お二人|二人|おふたり|ふたり|お客|みんな|おじ|おば|お兄|お姉)$`)

// called reads such a one, but no company.
func (p *reader) called(role string) bool {
	if role == "" || !p.japanese {
		return false
	}
	m := calledHere.FindStringSubmatchIndex(p.rest())
	if m == nil {
		return false
	}
	name := p.rest()[m[2]:m[3]]
	if glued := Glued(name, p.lex); glued != nil {
		who := glued[0]
		who.Role, who.Start, who.End = role, who.Start+p.runes(p.at), who.End+p.runes(p.at)
		who.From, who.To = who.From+p.runes(p.at), who.To+p.runes(p.at)
		p.people = append(p.people, who)
		p.at += m[1]
		return true
	}
	if firm, _, of := strings.Cut(name, "の"); of && (IsOrganization(firm) || legalForms.MatchString(firm) || p.lex.Has(knowledge.Company, firm)) {
		return false // "カモメ堂のさわらさん"
	}
	if ofOurs.MatchString(name) || titles.In(name) || titles.Suffix(name) != "" || IsOrganization(name) || legalForms.MatchString(name) || Role(name) != "" || p.lex.Has(knowledge.Company, name) {
		return false
	}
	p.people = append(p.people, Person{Name: name, Role: role, Start: p.runes(p.at), End: p.runes(p.at + m[3])})
	p.at += m[1]
	return true
}
