package use

import (
	"slices"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	// allDo follows companies of which a line goes on to say what all do:
	// "Acme, Brygge and Cedar all run", ", all of whom rely on".
	allDo = pattern.MustCompile(`^,? (?:(?:all|both|each|most) of (?:which|whom|who|them) |(?:all|both|each|who|which|that|have|has|are|also|now|already|then|heavily) ){0,4}(?:use|used|using|run|ran|running|build|built|building|rely|relying|bet|move|moved|moving|migrated|migrating|adopt|adopted|adopting|chose|deploy|deployed|deploying|store|invested|standardi[sz]ed|switched|went|keep|operate|trust|swear|depend)\b`)
	// likes stands before companies that are named as some of many.
	likes = pattern.MustCompile(`(?i)\b(?:companies|customers|clients|users|brands|organi[sz]ations|startups|enterprises|firms|teams|adopters|giants)(?:,)? (?:like|such as|including) (?:the )?$|\bthe likes of (?:the )?$`)
)

// listedUse claims what a line says that companies use which it lists, or
// names as some of many.
func (r *reader) listedUse(i, line int) {
	companies := r.Companies(line)
	if len(companies) == 0 || len(r.Services(line)) == 0 {
		return
	}
	text := r.Coded(line)
	for last := 0; last < len(companies); last++ {
		for last+1 < len(companies) && saying.ListGap(text.Slice(companies[last].End, companies[last+1].Start)) {
			last++
		}
		listed := listedTo(text, companies[:last+1])
		if !r.Says(line, text.From(companies[last].End), allDo) || len(listed) < 2 && !r.Says(line, text.To(listed[0].Start), likes) {
			continue
		}
		_, to := mention.ClauseAt(text, companies[last])
		for _, c := range listed {
			r.usesToldOf(i, line, c, companies[last].End, to)
		}
	}
}

// usesOfTheirs claims what a line gives as a company's use of something:
// "Acme's use of Consul".
func (r *reader) usesOfTheirs(i, line int) {
	services := r.Services(line)
	if len(services) == 0 {
		return
	}
	text := r.Coded(line)
	for _, c := range r.Companies(line) {
		at := slices.IndexFunc(services, func(s mention.Mention) bool { return s.Start > c.End })
		if at < 0 || r.Vendor(c.Key) || credit.IsCommunity(c) || !r.Says(line, text.Slice(c.End, services[at].Start), useOf) {
			continue
		}
		for _, s := range listedFrom(text, services[at:]) {
			if s.Entry == nil || !r.sellsIt(c.Key, s) {
				r.use(i, c.Key, s.Key, "current", line, "use-of")
			}
		}
	}
}

// listedFrom gives the first of some mentions and those listed with it.
func listedFrom(text *codepoint.Text, all []mention.Mention) []mention.Mention {
	n := 1
	for n < len(all) && saying.ListGap(text.Slice(all[n-1].End, all[n].Start)) {
		n++
	}
	return all[:n]
}
