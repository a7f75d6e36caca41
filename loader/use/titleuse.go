package use

import (
	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// weDid are words by which a title tells what its speakers' company did.
var weDid = pattern.MustCompile(`弊社|当社|自社|わが社|我々|私たち|われわれ|(?i:\b(?:we|our)\b)`)

// atThemInTitle stands in titles between a service and the company at which it
// is used: "Kafka Clusters at Acme".
var atThemInTitle = pattern.MustCompile(`^(?: [\w-]+){0,3},? (?:[Aa]t|@) (?:the )?$`)

// ofThemInTitle stands in titles between a company and a service that it uses:
// "日向銀行における Kafka", "日向銀行の Kafka".
var (
	ofThemInTitle = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:における|での)[ 　]?$`)
	theirsInTitle = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?の[ 　]?$`)
	notUseInTitle = pattern.MustCompile(`^[ 　]?(?:の?(?:サポート|対応|提供|開発(?:者|元)|貢献|コミッタ|エンジニア|人|方|互換))`)
)

// jobAbout stands before a service for which somebody works: "engineer for Kafka at Acme".
var jobAbout = pattern.MustCompile(`(?i)\b(?:engineer|manager|technologist|lead|director|head|architect|evangelist|advocate|developer|committer|maintainer|owner|specialist|expert)s? (?:for|of|on) $`)

// usesAt claims what a title says of a service at a company.
func (r *reader) usesAt(line, i int) {
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		if r.Vendor(c.Key) || credit.IsCommunity(c) {
			continue
		}
		billed := r.inByline(i, line, c)
		for _, s := range r.Services(line) {
			gap := text.Slice(min(s.End, c.Start), c.Start)
			at := gap == " at " || gap == " At " || gap == " @ " || !billed && atThemInTitle.MatchString(gap)
			if at && !r.makes(c.Key, s) && !jobAbout.MatchString(text.To(s.Start)) {
				r.use(i, c.Key, s.Key, "current", line, "at-company")
			}
			if !billed && (s.Start >= c.End && r.theirsByTitle(c, s, text) || r.tookByTitle(c, s, text)) {
				r.use(i, c.Key, s.Key, "current", line, "at-company")
			}
		}
	}
}

// theirsByTitle tells services that a Japanese title gives to a company before
// them, which neither makes them nor sells things of its own.
func (r *reader) theirsByTitle(c, s mention.Mention, text *codepoint.Text) bool {
	gap := text.Slice(c.End, s.Start)
	if r.makes(c.Key, s) || notUseInTitle.MatchString(text.From(s.End)) {
		return false
	}
	return ofThemInTitle.MatchString(gap) || theirsInTitle.MatchString(gap) && !r.SellsAny(c.Key)
}

// onIt stands in titles between a company's own product and what it runs on.
var onIt = pattern.MustCompile(`^ (?:runs )?on (?:top of )?$|^[ 　]?の[ 　]?$`)

// ownOn claims that a company uses what its own product runs on, as a title
// says: "kintone on Nomad".
func (r *reader) ownOn(about actor, line, i int) {
	text, all := r.Coded(line), r.Services(line)
	for k := 1; k < len(all) && about.key != ""; k++ {
		if r.makes(about.key, all[k-1]) && !r.makes(about.key, all[k]) && onIt.MatchString(text.Slice(all[k-1].End, all[k].Start)) {
			r.use(i, about.key, all[k].Key, "current", line, "own-product-on")
		}
	}
}

// didByTitle tells Japanese titles that tell what their speakers did.
func (r *reader) didByTitle(about actor, i int, title string) bool {
	return theyDid.MatchString(title) || !about.seller && theyMoved.MatchString(title) && !teaches.MatchString(r.Layout.Sections[i].Title)
}

// usesOfTitle claims what a title says that its speakers' company uses, or used:
// "Why we left Heroku". The byline behind it says nothing of that.
func (r *reader) usesOfTitle(about actor, line, i int) {
	r.usesAt(line, i)
	r.usesOfCompanyInTitle(i, line)
	r.ownOn(about, line, i)
	r.usesOfMeans(about, line, i)
	if about.key == "" || !r.Says(line, r.Text(line), weDid) && !(lines.Japanese(r.Text(line)) && r.didByTitle(about, i, r.Text(line))) {
		return
	}
	for k, m := range r.Services(line) {
		if r.inByline(i, line, m) || m.Entry != nil && r.sellsIt(about.key, m) {
			continue
		}
		switch status, rule := r.UseAt(saying.Place{Line: line, K: k}); {
		case status != "" && status != "none":
			r.use(i, about.key, m.Key, status, line, rule)
		case status == "" && (byMeans.MatchString(r.Coded(line).From(m.End)) || wayTo.MatchString(r.Coded(line).From(m.End))):
			r.use(i, about.key, m.Key, "current", line, "title-did")
		}
	}
}
