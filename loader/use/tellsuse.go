package use

import (
	"sort"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// asTheyTell stands between companies and what people of theirs tell of using:
// "Speakers from Acme and Brygge told how they use Kafka".
var asTheyTell = pattern.MustCompile(`\b(?:how|why|that) (?:they|(?:his|her|their) (?:own )?(?:team|company|group|engineers|organi[sz]ation))\b`)

// howTheyUse claims what companies use as their people tell, in a line that
// names them before.
func (r *reader) howTheyUse(i, line int) {
	if !r.Says(line, r.Text(line), asTheyTell) {
		return
	}
	text := r.Coded(line)
	companies := r.Companies(line)
	for _, at := range asTheyTell.FindAllStringIndex(r.Text(line), -1) {
		they := text.Point(at[0])
		last := sort.Search(len(companies), func(k int) bool { return companies[k].End > they }) - 1
		if last < 0 {
			continue
		}
		if _, to := mention.ClauseAt(text, companies[last]); they < to {
			for _, c := range listedTo(text, companies[:last+1]) {
				r.usesToldOf(i, line, c, they, to)
			}
		}
	}
}

// listedTo gives the last of some mentions and those listed with it.
func listedTo(text *codepoint.Text, all []mention.Mention) []mention.Mention {
	first := len(all) - 1
	for first > 0 && saying.ListGap(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	return all[first:]
}

// usesToldOf claims what a part of a line says a company to use.
func (r *reader) usesToldOf(i, line int, c mention.Mention, from, to int) {
	if r.Vendor(c.Key) || credit.IsCommunity(c) {
		return
	}
	all, text := r.Services(line), r.Coded(line)
	for k := sort.Search(len(all), func(k int) bool { return all[k].Start >= from }); k < len(all) && all[k].End <= to; k++ {
		if all[k].Entry != nil && r.sellsIt(c.Key, all[k]) || mention.Asked(text, all[k]) {
			continue
		}
		if status, rule := r.UseAt(saying.Place{Line: line, K: k}); status != "" && status != "none" {
			r.use(i, c.Key, all[k].Key, status, line, rule)
		}
	}
	all = r.Companies(line)
	for k := sort.Search(len(all), func(k int) bool { return all[k].Start >= from }); k < len(all) && all[k].End <= to; k++ {
		if !r.Vendor(all[k].Key) {
			continue
		}
		if status, rule := r.platformUse(line, all[k], actor{key: c.Key, hold: firm}); status != "" && status != "none" {
			r.use(i, c.Key, all[k].Key, status, line, rule)
		}
	}
}
