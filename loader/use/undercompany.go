package use

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// onlyThese is what may follow the last name of a line that only lists some.
var onlyThese = pattern.MustCompile(`^[ 　]*(?:など|等|ほか|\.\.\.|…)?[ 　]*[。.]?$`)

// underCompany tells names that are all that a bullet says, under a line that
// is a company and nothing else, or its case: it shows what they use.
func (r *reader) underCompany(line int, company string, all []mention.Mention, k int, text *codepoint.Text) bool {
	if r.Doc.Lines[line].Shape != parse.Bullet || !r.onlyLists(line, all, k, text, onlyThese) {
		return false
	}
	at := r.Over(line)
	if at >= 0 && len(r.Companies(at)) == 0 && len(r.Services(at)) == 0 && r.Doc.Lines[at].Shape == parse.Bullet {
		at = r.Over(at) // what they use it for stands between
	}
	if at < 0 || len(r.Companies(at)) != 1 || len(r.Services(at)) > 0 {
		return false
	}
	c := r.Companies(at)[0]
	return c.Key == company && (r.HeadsCase(at, c) || r.labelsCases(at, c) && mention.NameOnly.MatchString(r.Coded(at).From(c.End)))
}

// theirLabel stands between a company and what a line only lists: "A：BigQuery".
var theirLabel = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?[:：][ 　]*$`)

// usesOfLabel claims what a line lists behind a company and a colon, and
// nothing else, as what that company uses.
func (r *reader) usesOfLabel(i, line int) {
	services, companies := r.Services(line), r.Companies(line)
	if len(services) == 0 || len(companies) != 1 || line == r.Layout.Sections[i].First-1 {
		return
	}
	c, text := companies[0], r.Coded(line)
	start := r.Doc.Lines[line].Start
	if r.Vendor(c.Key) || credit.IsCommunity(c) || strings.Trim(text.Slice(min(start, c.Start), c.Start), "-•・* 　") != "" ||
		c.End > services[0].Start || !theirLabel.MatchString(text.Slice(c.End, services[0].Start)) {
		return
	}
	for k := 1; k < len(services); k++ {
		if !saying.ListGap(text.Slice(services[k-1].End, services[k].Start)) {
			return
		}
	}
	if !onlyThese.MatchString(text.From(services[len(services)-1].End)) {
		return
	}
	for _, s := range services {
		if s.Entry == nil || !r.sellsIt(c.Key, s) {
			r.use(i, c.Key, s.Key, "current", line, "company-label")
		}
	}
}
