package use

import (
	"talkgraph/knowledge"
	"talkgraph/loader/claim"
	"talkgraph/loader/saying"
)

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
func (r *reader) noUse(company string, at saying.Place, status, rule string) {
	if !r.Source.Log.On() || status != "none" {
		return
	}
	m := r.Services(at.Line)[at.K]
	r.Refuse(at.Line, claim.InWords(r.Claims.Name(company), knowledge.Uses, r.Claims.Name(m.Key)), rule, noUseReasons[rule])
}

// ownProduct notes a use of what the company itself sells.
func (r *reader) ownProduct(company string, line, k int) {
	if !r.Source.Log.On() {
		return
	}
	m := r.Services(line)[k]
	if status, _ := r.UseAt(saying.Place{Line: line, K: k}); status != "" && status != "none" && !saying.Hosts.Has(m.Entry.Name) {
		r.Refuse(line, claim.InWords(r.Claims.Name(company), knowledge.Uses, r.Claims.Name(m.Key)), "own-product", "it is what the company itself sells")
	}
}

// usesOfNobody notes the uses of a line that says of no company that it is theirs.
func (r *reader) usesOfNobody(about actor, line int) {
	if !r.Source.Log.On() {
		return
	}
	who, rule, reason := "nobody", "no-company", "no company is known that the line could speak of"
	if about.key != "" {
		who, rule, reason = r.Claims.Name(about.key), "not-their-own", "the talk is of how things work; only “we” and the like would speak of them"
	}
	for k, m := range r.Services(line) {
		if status, _ := r.UseAt(saying.Place{Line: line, K: k}); status != "" && status != "none" {
			r.Refuse(line, claim.InWords(who, knowledge.Uses, r.Claims.Name(m.Key)), rule, reason)
		}
	}
}
