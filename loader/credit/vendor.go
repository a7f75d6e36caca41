package credit

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/mention"
)

// platform is the number of cloud services from which on their provider is a vendor.
const platform = 8

// A seller is a company that the lexicon has, by what it sells.
type seller struct {
	clouds   int  // cloud services
	products bool // services or products, other than software and commands
	itself   bool // one of them called as the company is
}

// Sellers are companies, by their ids.
type Sellers map[string]seller

// Vendor tells companies that sell platforms: providers of many cloud services.
func (r *Talks) Vendor(company string) bool { return slices.Contains(r.vendors, company) }

// vendors are the few companies that sell platforms: looking through them takes
// less than looking one up.
func (s Sellers) vendors() (out []string) {
	for key, seller := range s {
		if seller.clouds >= platform {
			out = append(out, key)
		}
	}
	return out
}

// SellsAny tells whether a company sells services or products.
func (r *Talks) SellsAny(company string) bool { return r.sellers[company].products }

// SellsItself tells whether a company sells something that is called as it is:
// its name may mean that.
func (r *Talks) SellsItself(company string) bool { return r.sellers[company].itself }

// SellersOf gives the companies that the lexicon has. Amazon's cloud goes by
// another name.
func SellersOf(lex *lexicon.Lexicon) Sellers {
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
		product := e.Category != "software" && e.Category != "command"
		s.products = s.products || product
		s.itself = s.itself || product && (e.Name == e.Provider || strings.HasPrefix(e.Name, e.Provider+" "))
		byName[e.Provider] = s
	}
	sells := make(Sellers)
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

// Provides tells whether a talk is about something that a company provides.
func (r *Talks) Provides(i int, company string) bool {
	e := r.Lex.ByID(company)
	return e != nil && slices.ContainsFunc(r.Services(r.Layout.Sections[i].First-1), func(m mention.Mention) bool {
		return m.Entry != nil && m.Entry.Provider == e.Name
	})
}

// IsCommunity tells communities, which hold talks rather than use things.
func IsCommunity(m mention.Mention) bool {
	return m.Entry != nil && m.Entry.Type == "community" || m.Entry == nil && m.Rule == "user-group"
}
