package use

import (
	"talkgraph/loader/credit"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	alsoUses = pattern.MustCompile(`^(?:社|さん|様)?(?:とか|など)(?:も|が|で|でも)?使って(?:い?る|い?ます)|^(?:社|さん|様)?(?:では|でも|は|も|が)[^、。をでに]{0,8}(?:使い(?:はじめ|始め)|使って(?:い?る|い?ます)|利用して(?:いる|います)|採用して(?:いる|います)|導入して(?:いる|います))|^[ 　]?(?:社|さん)?で(?:は|も)?[^、。をでに]{0,6}(?:使わ|利用さ|採用さ|導入さ)れて(?:い?る|い?ます)`)
	inUse    = pattern.MustCompile(`^[^、。はがをもで]{0,12}(?:から|以来|ずっと|すでに)[^、。はがをもで]{0,6}(?:使って(?:い?る|い?ます)|利用して(?:いる|います)|運用して(?:いる|います)|導入して(?:いる|います))`)
)

// usesOfHeading claims what a line says to be used without naming it, under a
// heading or a bullet that names one service: "Acme も使いはじめた", "2017年から使っている".
func (r *reader) usesOfHeading(about actor, line, i int) {
	if len(r.Services(line)) > 0 {
		return
	}
	thing := r.headed(line, i)
	if over := r.Over(line); over >= 0 && r.OnlyService(over) != "" {
		thing = r.OnlyService(over)
	}
	if thing == "" {
		return
	}
	companies := r.Companies(line)
	for _, c := range companies {
		if !r.Vendor(c.Key) && !credit.IsCommunity(c) && alsoUses.MatchString(r.Coded(line).From(c.End)) {
			r.use(i, c.Key, thing, "current", line, "of-heading")
		}
	}
	if len(companies) == 0 && about.hold >= firm && about.key != "" && inUse.MatchString(r.Doc.Lines[line].Body) {
		r.use(i, about.key, thing, "current", line, "of-heading")
	}
}

// headed is the one service that the heading over a line of a talk names.
func (r *reader) headed(line, i int) string {
	return r.OnlyService(max(r.headings[line], r.Layout.Sections[i].First-1))
}

// headingsOver gives, by line index, the nearest heading over each line, or
// -1. Talks may be very long: no line goes looking for its own.
func headingsOver(doc parse.Document) []int {
	out, over := make([]int, len(doc.Lines)), -1
	for i, l := range doc.Lines {
		out[i] = over
		if l.Shape == parse.Heading {
			over = i
		}
	}
	return out
}
