package use

import (
	"strings"

	"talkgraph/loader/credit"
	"talkgraph/loader/pattern"
)

// someone follows a company in a line that is that and a name, whether or not
// anybody takes it for one: "株式会社箱便, 鴨居 咲( @saki )".
var someone = pattern.MustCompile(`^(?:株式会社|[(（]株[)）])?(?:さん)?[ 　]*(?:[,、，/／・:：]|[ 　]の?[ 　]?)[ 　]*[\p{Han}\p{Hiragana}\p{Katakana}ー]{1,5}[ 　]?[\p{Han}\p{Hiragana}\p{Katakana}ー]{1,5}(?:[ 　]?(?:さん|氏|様))?[ 　]*(?:[(（][ 　]*@?\w+[ 　]*[)）]|@\w+)?[ 　]*$`)

// firmOfByline is the company of a talk of which no byline is read that has
// one: that of one of the first lines, if that is a company and a name.
func (r *reader) firmOfByline(i int) string {
	first := r.Layout.Sections[i].First - 1
	for _, line := range r.Opening(i, introduced) {
		if line == first {
			continue
		}
		all, text := r.Companies(line), r.Coded(line)
		if len(all) != 1 || r.Vendor(all[0].Key) || credit.IsCommunity(all[0]) {
			continue
		}
		before := strings.Trim(text.To(all[0].Start), "-•・* \t　")
		if (before == "" || before == "株式会社") && someone.MatchString(text.From(all[0].End)) {
			return all[0].Key
		}
	}
	return ""
}
