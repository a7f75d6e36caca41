package use

import (
	"slices"
	"strings"
	"unicode"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var means = pattern.MustCompile(`^[ 　]?(?:を|で|に|へ|と|コマンド)`)

// owns tells services that a line gives to a company, or by which a company
// that is its subject does something: "Mapbox の Watchbot", "Instacart は
// Jenkins で".
func (r *reader) owns(line int, company string, m mention.Mention, text *codepoint.Text) bool {
	for _, c := range r.Companies(line) {
		if c.Key != company || c.End > m.Start {
			continue
		}
		gap := text.Slice(c.End, m.Start)
		if strings.TrimSpace(gap) == "の" || gap == "'s " || gap == "’s " {
			return true
		}
		about, how := r.subject(line)
		return about == company && how == doing && means.MatchString(text.From(m.End)) && !strings.Contains(gap, "。") && r.Parts(line).At(m.Start) > saying.Aside
	}
	return false
}

// soldTo follows what others use of a company.
var soldTo = pattern.MustCompile(`^[ 　]?(?:技術|製品|サービス|ソリューション)`)

// owner is the company of a line that is followed by a service of which it is
// not the maker: "NASA の GlusterFS".
func (r *reader) owner(line int) string {
	companies, text := r.Companies(line), r.Coded(line)
	if len(companies) == 0 {
		return ""
	}
	for _, s := range r.Services(line) {
		if !strings.HasSuffix(strings.TrimRightFunc(text.To(s.Start), unicode.IsSpace), "の") {
			continue
		}
		for _, c := range companies {
			if c.End <= s.Start && strings.TrimSpace(text.Slice(c.End, s.Start)) == "の" && !r.makes(c.Key, s) && !soldTo.MatchString(text.From(s.End)) && !r.Vendor(c.Key) && !credit.IsCommunity(c) {
				return c.Key
			}
		}
	}
	return ""
}

// ownDoes tells whether a tool of the company's own does something with the
// k-th service: Watchbot in "Watchbot は SQS のメッセージを処理する".
func ownDoes(text *codepoint.Text, all []mention.Mention, k int, own func(mention.Mention) bool) bool {
	from, _ := mention.ClauseAt(text, all[k])
	return slices.ContainsFunc(all[:k], func(o mention.Mention) bool {
		return o.Start >= from && own(o) && saying.IsSo.MatchString(text.Slice(o.End, all[k].Start))
	})
}

// makes tells a company's own services and tools.
func (r *reader) makes(company string, m mention.Mention) bool {
	if m.Entry == nil {
		return false
	}
	e := r.Lex.ByID(company)
	if m.Entry.Provider == "" {
		return calledAfter(m.Entry.Name, r.Claims.Name(company))
	}
	return e != nil && m.Entry.Provider == e.Name
}

// calledAfter tells names that begin with their maker's: "Acme Mobile Database".
func calledAfter(name, maker string) bool { return maker != "" && strings.HasPrefix(name, maker+" ") }

// sellsIt tells a company's products, which others use, from its own tools.
func (r *reader) sellsIt(company string, m mention.Mention) bool {
	if m.Entry.Provider == "" {
		return calledAfter(m.Entry.Name, r.Claims.Name(company))
	}
	if m.Entry.Category == "software" || m.Entry.Category == "command" {
		return false
	}
	e := r.Lex.ByID(company)
	return e != nil && m.Entry.Provider == e.Name
}
