package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// platform is the number of cloud services from which on their provider is a vendor.
const platform = 8

// A seller is a company that the lexicon has, by what it sells.
type seller struct {
	clouds   int  // cloud services
	products bool // services or products, other than software and commands
}

// vendor tells companies that sell platforms: providers of many cloud services.
func (r *relater) vendor(company string) bool {
	return r.sellers()[company].clouds >= platform
}

// sellsAny tells whether a company sells services or products.
func (r *relater) sellsAny(company string) bool { return r.sellers()[company].products }

func (r *relater) sellers() map[string]seller {
	if r.sells == nil {
		r.sells = sellers(r.lex)
	}
	return r.sells
}

// sellers gives, by its id, what each company sells. Amazon's cloud goes by
// another name.
func sellers(lex *lexicon.Lexicon) map[string]seller {
	all := lex.Entries()
	byName := make(map[string]seller)
	for _, e := range all {
		if e.Kind != knowledge.Service || e.Provider == "" {
			continue
		}
		s := byName[e.Provider]
		if e.Category == "aws-service" || e.Category == "cloud-service" {
			s.clouds++
		}
		s.products = s.products || e.Category != "software" && e.Category != "command"
		byName[e.Provider] = s
	}
	sells := make(map[string]seller)
	for _, e := range all {
		if e.Kind != knowledge.Company {
			continue
		}
		s := byName[e.Name]
		if e.Name == "Amazon" {
			s.clouds = platform
		}
		if s != (seller{}) {
			sells[e.ID()] = s
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

// isCommunity tells communities, which hold talks rather than use things.
func isCommunity(m Mention) bool { return m.Entry != nil && m.Entry.Type == "community" }
