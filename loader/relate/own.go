package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
)

var means = pattern.MustCompile(`^[ 　]?(?:を|で|に|へ|と|コマンド)`)

// owns tells services that a line gives to a company, or by which a company
// that is its subject does something: "Mapbox の Watchbot", "Instacart は
// Jenkins で".
func (r *relater) owns(line int, company string, m Mention, text codepoint.Text) bool {
	for _, c := range r.of(line, knowledge.Company) {
		if c.Key != company || c.End > m.Start {
			continue
		}
		gap := text.Slice(c.End, m.Start)
		if strings.TrimSpace(gap) == "の" || gap == "'s " || gap == "’s " {
			return true
		}
		about, how := r.subject(line)
		return about == company && how == doing && means.MatchString(text.From(m.End)) && !strings.Contains(gap, "。") && r.roles(line).at(m.Start) > aside
	}
	return false
}

// soldTo follows what others use of a company.
var soldTo = pattern.MustCompile(`^[ 　]?(?:技術|製品|サービス|ソリューション)`)

// owner is the company of a line that is followed by a service of which it is
// not the maker: "NASA の GlusterFS".
func (r *relater) owner(line int) string {
	if len(r.of(line, knowledge.Company)) == 0 || len(r.of(line, knowledge.Service)) == 0 {
		return ""
	}
	text := r.coded(line)
	all := r.of(line, knowledge.Company, knowledge.Service)
	for k := range len(all) - 1 {
		c, s := all[k], all[k+1]
		if c.Kind == knowledge.Company && s.Kind == knowledge.Service && !r.makes(c.Key, s) && !soldTo.MatchString(text.From(s.End)) && !r.vendor(c.Key) && !isCommunity(c) && strings.TrimSpace(text.Slice(c.End, s.Start)) == "の" {
			return c.Key
		}
	}
	return ""
}

// ownDoes tells whether a tool of the company's own does something with the
// k-th service: Watchbot in "Watchbot は SQS のメッセージを処理する".
func ownDoes(text codepoint.Text, all []Mention, k int, own func(Mention) bool) bool {
	from, _ := clauseAt(text, all[k])
	return slices.ContainsFunc(all[:k], func(o Mention) bool {
		return o.Start >= from && own(o) && isSo.MatchString(text.Slice(o.End, all[k].Start))
	})
}

// makes tells a company's own services and tools.
func (r *relater) makes(company string, m Mention) bool {
	e := r.lex.ByID(company)
	return e != nil && m.Entry != nil && m.Entry.Provider == e.Name
}

// sellsIt tells a company's products, which others use, from its own tools.
func (r *relater) sellsIt(company string, m Mention) bool {
	e := r.lex.ByID(company)
	return e != nil && m.Entry.Provider == e.Name && m.Entry.Category != "software" && m.Entry.Category != "command"
}
