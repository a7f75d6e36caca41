package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// weDid are words by which a title tells what its speakers' company did.
var weDid = pattern.MustCompile(`弊社|当社|自社|わが社|我々|私たち|われわれ|(?i:\b(?:we|our)\b)`)

// atThemInTitle stands in titles between a service and the company at which it
// is used: "Kafka Clusters at Acme".
var atThemInTitle = pattern.MustCompile(`^(?: [\w-]+){0,3},? (?:at|@) (?:the )?$`)

// usesAt claims what a title says of a service at a company.
func (r *relater) usesAt(line, i int) {
	text := r.coded(line)
	for _, c := range r.of(line, knowledge.Company) {
		if r.vendor(c.Key) || isCommunity(c) || r.inByline(i, line, c) {
			continue
		}
		for _, s := range r.of(line, knowledge.Service) {
			if s.End < c.Start && atThemInTitle.MatchString(text.Slice(s.End, c.Start)) && !r.makes(c.Key, s) {
				r.use(i, c.Key, s.Key, "current", line, "at-company")
			}
		}
	}
}

// usesOfTitle claims what a title says that its speakers' company uses, or used:
// "Why we left Heroku". The byline behind it says nothing of that.
func (r *relater) usesOfTitle(about actor, line, i int) {
	r.usesAt(line, i)
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
