package relate

import "talkgraph/knowledge"

// noUseReasons say why a way of speaking is no use of a company's.
var noUseReasons = map[string]string{
	"unsupported":     "the sentence says what is not supported, or to take care",
	"done-by-service": "another service does so, not the company",
	"compared":        "only compared with, or like it",
	"of-oneself":      "the reporter speaks of themselves",
	"shown":           "only shown, or done by others",
	"asked":           "only asked, not said",
	"advised":         "advised or possible, not done",
}

// noUse notes a use that the words of a line rule out.
func (r *relater) noUse(company string, at place, status, rule string) {
	if !r.log.On() || status != "none" {
		return
	}
	m := r.of(at.line, knowledge.Service)[at.k]
	r.refuse(at.line, inWords(r.name(company), knowledge.Uses, r.name(m.Key)), rule, noUseReasons[rule])
}

// ownProduct notes a use of what the company itself sells.
func (r *relater) ownProduct(company string, line, k int) {
	if !r.log.On() {
		return
	}
	m := r.of(line, knowledge.Service)[k]
	if status, _ := r.useAt(place{line: line, k: k}); status != "" && status != "none" && !hosts.Has(m.Entry.Name) {
		r.refuse(line, inWords(r.name(company), knowledge.Uses, r.name(m.Key)), "own-product", "it is what the company itself sells")
	}
}

// usesOfNobody notes the uses of a line that says of no company that it is theirs.
func (r *relater) usesOfNobody(about actor, line int) {
	if !r.log.On() {
		return
	}
	who, rule, reason := "nobody", "no-company", "no company is known that the line could speak of"
	if about.key != "" {
		who, rule, reason = r.name(about.key), "not-their-own", "the talk is of how things work; only “we” and the like would speak of them"
	}
	for k, m := range r.of(line, knowledge.Service) {
		if status, _ := r.useAt(place{line: line, k: k}); status != "" && status != "none" {
			r.refuse(line, inWords(who, knowledge.Uses, r.name(m.Key)), rule, reason)
		}
	}
}

// noNewsReasons say why a service in a line of news is not what is announced.
var noNewsReasons = map[string]string{
	"":                 "software of somebody else is no news of the event's holder",
	"aside":            "named in passing, not what is announced",
	"other-announced":  "another service in the sentence is what is announced",
	"announces-other":  "it does something before anything is announced",
	"supported":        "what is new works with it; it is not new itself",
	elsewhereAnnounced: "the line tells of news of another time or place",
}

const elsewhereAnnounced = "announced-elsewhere"

// refuseNews notes a service in a line of news that is not announced by it.
func (r *relater) refuseNews(line int, m Mention, rule string) {
	reason, ok := noNewsReasons[rule]
	if !r.log.On() || !ok {
		return
	}
	if rule == "" {
		rule = "not-the-holder"
	}
	r.refuse(line, r.name(m.Key)+" "+string(knowledge.AnnouncedAt), rule, reason)
}

// newsElsewhere notes the services of a line that tells of other news.
func (r *relater) newsElsewhere(line int) {
	if !r.log.On() {
		return
	}
	for _, m := range r.of(line, knowledge.Service) {
		r.refuseNews(line, m, elsewhereAnnounced)
	}
}
