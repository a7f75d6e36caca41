package byline

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

var slash = pattern.MustCompile(`^[ 　]*[/／][ 　]*`)

// employer tells a company alone from a further name after a slash: "Name / Company".
func (p *reader) employer(text string) bool {
	if nextName.MatchString(text) || slash.MatchString(text) || wholeName.MatchString(text) && IsName(text, p.lex) {
		return false
	}
	for _, h := range p.lex.Find(text) {
		if h.Entry.Kind == knowledge.Company && h.Start == 0 && !h.Fuzzy {
			return true
		}
	}
	return legalForms.MatchString(text) || organizations.Suffix(text) != "" || businesses.MatchString(text)
}
