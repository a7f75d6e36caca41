package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// platform is the number of cloud services from which on their provider is a vendor.
const platform = 8

// vendor tells companies that sell platforms: providers of many cloud services.
func (r *relater) vendor(company string) bool {
	e := r.lex.ByID(company)
	if e == nil {
		return false
	}
	if r.sells == nil {
		r.sells = sellers(r.lex)
	}
	return r.sells[e.Name] >= platform || e.Name == "Amazon"
}

// sellers counts the cloud services that each company provides.
func sellers(lex *lexicon.Lexicon) map[string]int {
	sells := make(map[string]int)
	for _, s := range lex.Entries() {
		if s.Category == "aws-service" || s.Category == "cloud-service" {
			sells[s.Provider]++
		}
	}
	return sells
}

// provides tells whether a talk is about something that a company provides.
func (r *relater) provides(i int, company string) bool {
	e := r.lex.ByID(company)
	return e != nil && slices.ContainsFunc(r.of(r.layout.Sections[i].First-1, knowledge.Service), func(m Mention) bool {
		return m.Entry != nil && m.Entry.Provider == e.Name
	})
}

// sellsAny tells whether a company sells services or products.
func (r *relater) sellsAny(company string) bool {
	e := r.lex.ByID(company)
	return e != nil && slices.ContainsFunc(r.lex.Entries(), func(s *lexicon.Entry) bool {
		return s.Provider == e.Name && s.Kind == knowledge.Service && s.Category != "software" && s.Category != "command"
	})
}

// isCommunity tells communities, which hold talks rather than use things.
func isCommunity(m Mention) bool { return m.Entry != nil && m.Entry.Type == "community" }
