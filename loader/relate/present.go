package relate

import (
	"talkgraph/loader/cover"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// listedNew follows what a line of a keynote presents, alone or in a list.
var listedNew = pattern.MustCompile(`^[ 　]?(?:インスタンス|シリーズ)?(?:と|や)?[ 　]*[、,]|^[ 　]?(?:インスタンス)?[ 　]*(?:だ|です)?[ 　]*[!！。]*$|^[ 　]?(?:だ)?[!！]|^[ 　]?[(（]`)

// presented gives the services that a line of a keynote presents after news
// were announced: those that a line without a verb lists or ends in.
func (r *relater) presented(line int, at string) (out []announcement) {
	if r.Says(line, r.Text(line), elsewhere) {
		return nil
	}
	text := r.Coded(line)
	roles := r.Parts(line)
	var fresh, about []mention.Mention
	for _, m := range r.Services(line) {
		switch {
		case cover.UsedBefore.MatchString(text.To(m.Start)), announcesIt.MatchString(text.From(m.End)):
		case listedNew.MatchString(text.From(m.End)) && !saying.Bracketed(text, m.Start):
			fresh = append(fresh, m)
		case roles.At(m.Start) == saying.Head:
			about = append(about, m)
		}
	}
	if len(fresh) == 0 {
		fresh = about
	}
	for _, m := range withoutWholes(fresh, text) {
		out = append(out, announcement{m.Key, at, announcedAs(r.Text(line)), line, "announced-in-keynote"})
	}
	return out
}
