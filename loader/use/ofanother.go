package use

import (
	"slices"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var isTopic = pattern.MustCompile(`^(?:社|さん|様)?(?:は|では|でも)`)

// ofAnother tells whether the sentence of a service speaks of a company that is
// not the given one: "日向銀行では".
func (r *reader) ofAnother(line int, company string, m mention.Mention) bool {
	companies := r.Companies(line)
	if len(companies) == 0 {
		return false
	}
	text := r.Coded(line)
	from, _ := mention.ClauseAt(text, m)
	if slices.ContainsFunc(companies, func(c mention.Mention) bool { return c.Key == company }) {
		return r.turnsTo(companies, company, m, text)
	}
	for _, c := range companies {
		if !r.Vendor(c.Key) && c.Start >= from && c.End < m.Start && isTopic.MatchString(text.From(c.End)) {
			return true
		}
	}
	return false
}

// turnsTo tells whether what a line says of a service is said of another
// company than the given one, to which it turns between the two: "A は Redis、
// B は Kafka を使う".
func (r *reader) turnsTo(companies []mention.Mention, company string, m mention.Mention, text *codepoint.Text) bool {
	last := -1 // of the companies before the service, the one that is spoken of
	for k, c := range companies {
		if c.End <= m.Start && !r.Vendor(c.Key) && isTopic.MatchString(text.From(c.End)) {
			last = k
		}
	}
	return last > 0 && companies[last].Key != company && turns.MatchString(text.To(companies[last].Start))
}

// turns stands before a company to which a line turns.
var turns = pattern.MustCompile(`[、。][ 　]?(?:一方(?:で)?、?|逆に、?)?$`)

// theirTurn claims what a line says of companies to which it turns after
// another one.
func (r *reader) theirTurn(i, line int) {
	companies, services := r.Companies(line), r.Services(line)
	if len(companies) < 2 || len(services) == 0 {
		return
	}
	text := r.Coded(line)
	for k := 1; k < len(companies); k++ {
		c := companies[k]
		if r.Vendor(c.Key) || credit.IsCommunity(c) || !isTopic.MatchString(text.From(c.End)) || !turns.MatchString(text.To(c.Start)) {
			continue
		}
		end := text.Len()
		if k+1 < len(companies) {
			end = companies[k+1].Start
		}
		for n, s := range services {
			if s.Start < c.End || s.End > end || s.Entry != nil && r.sellsIt(c.Key, s) {
				continue
			}
			if status, rule := r.UseAt(saying.Place{Line: line, K: n}); status != "" && status != "none" {
				r.use(i, c.Key, s.Key, status, line, rule)
			}
		}
	}
}
