package relate

import (
	"sort"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/pattern"
)

// asTheyTell stands between companies and what people of theirs tell of using:
// "Speakers from Acme and Brygge told how they use Kafka".
var asTheyTell = pattern.MustCompile(`\b(?:how|why|that) they\b`)

// howTheyUse claims what companies use as their people tell, in a line that
// names them before.
func (r *relater) howTheyUse(i, line int) {
	if !r.says(line, r.text(line), asTheyTell) {
		return
	}
	text := r.coded(line)
	companies := r.of(line, knowledge.Company)
	for _, at := range asTheyTell.FindAllStringIndex(r.text(line), -1) {
		they := text.Point(at[0])
		last := sort.Search(len(companies), func(k int) bool { return companies[k].End > they }) - 1
		if last < 0 {
			continue
		}
		if _, to := clauseAt(text, companies[last]); they < to {
			for _, c := range listedTo(text, companies[:last+1]) {
				r.usesToldOf(i, line, c, they, to)
			}
		}
	}
}

// listedTo gives the last of some mentions and those listed with it.
func listedTo(text codepoint.Text, all []Mention) []Mention {
	first := len(all) - 1
	for first > 0 && listGap.MatchString(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	return all[first:]
}

// usesToldOf claims what a part of a line says a company to use.
func (r *relater) usesToldOf(i, line int, c Mention, from, to int) {
	if r.vendor(c.Key) || isCommunity(c) {
		return
	}
	all := r.of(line, knowledge.Service)
	for k := sort.Search(len(all), func(k int) bool { return all[k].Start >= from }); k < len(all) && all[k].End <= to; k++ {
		if all[k].Entry != nil && r.sellsIt(c.Key, all[k]) {
			continue
		}
		if status, rule := r.useAt(place{line: line, k: k}); status != "" && status != "none" {
			r.use(i, c.Key, all[k].Key, status, line, rule)
		}
	}
	all = r.of(line, knowledge.Company)
	for k := sort.Search(len(all), func(k int) bool { return all[k].Start >= from }); k < len(all) && all[k].End <= to; k++ {
		if !r.vendor(all[k].Key) {
			continue
		}
		if status, rule := r.platformUse(line, all[k], actor{key: c.Key, hold: firm}); status != "" && status != "none" {
			r.use(i, c.Key, all[k].Key, status, line, rule)
		}
	}
}
