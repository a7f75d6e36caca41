package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// listedNew follows what a line of a keynote presents, alone or in a list.
var listedNew = pattern.MustCompile(`^[ 　]?(?:インスタンス|シリーズ)?(?:と|や)?[ 　]*[、,]|^[ 　]?(?:インスタンス)?[ 　]*(?:だ|です)?[ 　]*[!！。]*$|^[ 　]?(?:だ)?[!！]|^[(（]`)

// presented gives the services that a line of a keynote presents after news
// were announced: those that a line without a verb lists or ends in.
func (r *relater) presented(line int, at string) (out []announcement) {
	if r.says(line, r.text(line), elsewhere) {
		return nil
	}
	text := r.coded(line)
	roles := r.roles(line)
	var fresh, about []Mention
	for _, m := range r.of(line, knowledge.Service) {
		switch {
		case usedBefore.MatchString(text.To(m.Start)):
		case listedNew.MatchString(text.From(m.End)) && !bracketed(text, m.Start):
			fresh = append(fresh, m)
		case roles.at(m.Start) == head:
			about = append(about, m)
		}
	}
	if len(fresh) == 0 {
		fresh = about
	}
	for _, m := range withoutWholes(fresh, text) {
		out = append(out, announcement{m.Key, at, announcedAs(r.text(line)), line, "announced-in-keynote"})
	}
	return out
}
