package use

import (
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var isTopic = pattern.MustCompile(`^(?:社|さん)?(?:は|では|でも)`)

// ofAnother tells whether the sentence of a service speaks of a company that is
// not the given one: "日向銀行では".
func (r *reader) ofAnother(line int, company string, m mention.Mention) bool {
	companies := r.Companies(line)
	if len(companies) == 0 {
		return false
	}
	text := r.Coded(line)
	from, _ := mention.ClauseAt(text, m)
	for _, c := range companies {
		if c.Key == company {
			return false
		}
	}
	for _, c := range companies {
		if !r.Vendor(c.Key) && c.Start >= from && c.End < m.Start && isTopic.MatchString(text.From(c.End)) {
			return true
		}
	}
	return false
}
