package byline

import (
	"strings"

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

// handle skips "(@name)" behind a person, and reads the company behind that.
func (p *reader) handle() {
	size := len(handle.FindString(p.rest()))
	if size == 0 {
		return
	}
	p.at += size
	blank := len(p.rest()) - len(strings.TrimLeft(p.rest(), " 　"))
	if who := &p.people[len(p.people)-1]; who.Company == "" && blank > 0 && p.employer(p.rest()[blank:]) {
		p.until(who, p.at+blank)
	}
}
