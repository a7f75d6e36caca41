package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// calls tells a company of the lexicon before a surname or a name in kana that
// an honorific follows: "AWS 下川氏".
func (p *reader) calls(company, who string) bool {
	if !calledName.MatchString(who) || !IsName(who, p.lex) || titles.In(who) || titles.Suffix(who) != "" || organizations.Suffix(who) != "" {
		return false
	}
	start, end, known := p.company(company)
	return (known || legalForms.MatchString(company) && !strings.ContainsAny(company, " 　")) && start == 0 && end == FirmEnd(company)
}

// isFirmCalled tells a company that no list has before somebody whom an honorific
// follows, by how it is written: "カモメ堂 三輪さん" is not sure of one, "カモメソフト 三輪さん" is.
func (p *reader) isFirmCalled(company, who string) bool {
	return calledName.MatchString(who) && IsName(who, p.lex) && (script.MatchString(company) || script.MatchString(strings.TrimSuffix(company, "社")) || IsOrganization(company) && !strings.ContainsAny(company, " 　")) && Role(company) == "" && !titles.In(company) && titles.Suffix(who) == "" && !rooms.MatchString(company)
}

// isSaidToWork tells a company before "の" and somebody, behind a label: "登壇者はX
// のY Zさん".
func (p *reader) isSaidToWork(company, who string) bool {
	return (wholeName.MatchString(who) || closeName.MatchString(who)) && IsName(who, p.lex) && strings.HasSuffix(p.text[:strings.Index(p.text, who)], company+"の") &&
		proper(company) && !titles.In(company) && utf8.RuneCountInString(company) <= 20 && !titles.In(who)
}

// shared gives a company in a list of names to those right before it of whom
// nothing is said: "A and B, Company & C, Company".
func (p *reader) shared() []Person {
	if p.lists {
		first := p.people[0]
		for i, who := range p.people[1:] {
			if who.Company == "" && who.Title == "" {
				p.people[i+1].Company, p.people[i+1].From, p.people[i+1].To = first.Company, first.From, first.To
			}
		}
	}
	end := p.people[len(p.people)-1]
	for _, who := range p.people[:len(p.people)-1] {
		if who.Company == "" && who.Title != "" && (end.Title == "" || !titles.In(who.Title)) {
			return p.people
		}
	}
	for i := len(p.people) - 2; i >= 0; i-- {
		if next := p.people[i+1]; p.people[i].Company == "" {
			p.people[i].Company, p.people[i].From, p.people[i].To = next.Company, next.From, next.To
		}
	}
	return p.people
}

// hasJapanese tells texts with kanji or kana. Their first bytes are those of
// \u2E80 or higher ones.
func hasJapanese(text string) bool {
	for i := range len(text) {
		if text[i] >= "\u2E80"[0] {
			return strings.IndexFunc(text[i:], knowledge.IsJapanese) >= 0
		}
	}
	return false
}
