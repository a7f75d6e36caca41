package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// A quitting is a service that a talk says to be used no more.
type quitting struct {
	section int
	service string
}

// readQuittings reads what the talks say to be used no more, from their sayings.
func (r *relater) readQuittings() {
	r.quit = make(map[quitting]bool)
	for line, said := range r.said {
		for k, s := range said {
			if s.status == "past" {
				r.quit[quitting{r.inner[line], r.of(line, knowledge.Service)[k].Key}] = true
			}
		}
	}
}

// leftByTalk tells whether the talk of a line says elsewhere that a service is
// used no more: then it is not enough that the line names it.
func (r *relater) leftByTalk(line int, service string) bool {
	return r.quit[quitting{r.inner[line], service}]
}

var isTopic = pattern.MustCompile(`^(?:社|さん)?(?:は|では|でも)`)

// ofAnother tells whether the sentence of a service speaks of a company that is
// not the given one: "日向銀行では".
func (r *relater) ofAnother(line int, company string, m Mention) bool {
	companies := r.of(line, knowledge.Company)
	if len(companies) == 0 {
		return false
	}
	text := r.coded(line)
	from, _ := clauseAt(text, m)
	for _, c := range companies {
		if c.Key == company {
			return false
		}
	}
	for _, c := range companies {
		if !r.vendor(c.Key) && c.Start >= from && c.End < m.Start && isTopic.MatchString(text.From(c.End)) {
			return true
		}
	}
	return false
}
