package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// weDid are words by which a title tells what its speakers' company did.
var weDid = pattern.MustCompile(`弊社|当社|自社|わが社|我々|私たち|われわれ|(?i:\b(?:we|our)\b)`)

// usesOfTitle claims what a title says that its speakers' company uses, or used:
// "Why we left Heroku". The byline behind it says nothing of that.
func (r *relater) usesOfTitle(about actor, line, i int) {
	if about.key == "" || !r.says(line, r.text(line), weDid) {
		return
	}
	for k, m := range r.of(line, knowledge.Service) {
		if r.inByline(i, line, m) || m.Entry != nil && r.sellsIt(about.key, m) {
			continue
		}
		if status, rule := r.useAt(place{line: line, k: k}); status != "" && status != "none" {
			r.use(i, about.key, m.Key, status, line, rule)
		}
	}
}
