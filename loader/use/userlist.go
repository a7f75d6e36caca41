package use

import (
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	// someUsers says of the companies that an item lists that they are cases,
	// behind them or before them.
	someUsers  = pattern.MustCompile(`(?i)^,?(?: ?[-–—:] ?| [(]?)(?:some |a few |etc\.? )?(?:more )?(?:examples?|customers?|users?|case studies|cases|adopters)\b`)
	usersFirst = pattern.MustCompile(`(?i)^[-•* \t]*(?:e\.g\.|(?:some |example )?(?:examples?|customers?|users?|case studies|cases|adopters|used by)):? $`)
	// listEnd is what may stand behind the last item of a list.
	listEnd = pattern.MustCompile(`^(?:,? etc)?[ ,.…)]*$`)
	// onlyNames is a list of names, of which the last is to come.
	onlyNames = pattern.MustCompile(`^[-•* \t]*(?:[A-Z][\w.&-]*(?: [A-Z][\w.&-]*){0,2}, )*$`)
	// asList opens a list of companies behind what is said of a service.
	asList = pattern.MustCompile(`(?:: | [-–—] | [(])$`)
)

// usersListed claims what items of lists say that companies use which they do
// no more than list: "Lambda" over "Acme, Brygge - some examples", and in one
// item "DynamoDB: scales itself: Acme, Brygge".
func (r *reader) usersListed(i, line int) {
	if r.Doc.Lines[line].Shape != parse.Bullet || len(r.Companies(line)) < 2 {
		return
	}
	text, all := r.Coded(line), r.Companies(line)
	first := len(all) - 1
	for first > 0 && saying.ListGap(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	if len(all)-first < 2 {
		return
	}
	if thing := r.listedFor(line, text.To(all[first].Start), text.From(all[len(all)-1].End)); thing != "" {
		for _, c := range all[first:] {
			if !r.Vendor(c.Key) && !credit.IsCommunity(c) {
				r.use(i, c.Key, thing, "current", line, "users-listed")
			}
		}
	}
}

// listedFor is the service whose users an item lists, by what stands before and
// behind the list.
func (r *reader) listedFor(line int, before, after string) string {
	services := r.Services(line)
	if len(services) == 0 {
		opens := onlyNames.MatchString(before)
		if over := r.Over(line); over >= 0 && len(r.Companies(over)) == 0 && (opens && someUsers.MatchString(after) || usersFirst.MatchString(before) && listEnd.MatchString(after)) {
			return r.OnlyService(over)
		}
		return ""
	}
	s := services[0]
	if len(services) == 1 && s.Start <= r.Doc.Lines[line].Start+2 && isSold(s) && asList.MatchString(before) && listEnd.MatchString(after) {
		return s.Key
	}
	return ""
}

// isSold tells services that somebody sells from software that anybody may run:
// whom a list names beside it may have made that.
func isSold(s mention.Mention) bool {
	return s.Entry != nil && (s.Entry.Category == "aws-service" || s.Entry.Category == "cloud-service" || s.Entry.Category == "saas")
}
