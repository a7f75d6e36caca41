package credit

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	ownTalks  = pattern.MustCompile(`(?:話した|登壇した|発表した)(?:資料|勉強会|イベント|もの)|登壇(?:資料|記録|まとめ)|(?i:(?:talks|slides) (?:that )?I (?:gave|have given|held)|my (?:own )?talks)`)
	otherwise = pattern.MustCompile(`主催のみ|参加のみ|聞いてき|聴いてき|(?i:only organi[sz]ed|only attended)`)
)

// listedAsOwn tells whether the text over a list of dated entries says that it
// is of the author's own talks, by the line that says so: an entry counts that
// says what was spoken of.
func (r *Talks) listedAsOwn(i int) (role string, line int) {
	if r.Layout.Sections[i].Rule != "dated-entry" {
		return "", -1
	}
	spoken := false
	for _, at := range r.Own(i) {
		if r.Says(at, r.Text(at), otherwise) {
			return "", -1
		}
		spoken = spoken || r.Doc.Lines[at].Shape == parse.Bullet
	}
	if !spoken {
		return "", -1
	}
	if r.ownLists == nil {
		r.ownLists = r.listsOfOwn()
	}
	if at, ok := r.ownLists[i]; ok {
		return "speaker", at
	}
	return "", -1
}

// listsOfOwn gives, by section, the line over a list of dated entries that says
// that it is of the author's own talks.
func (r *Talks) listsOfOwn() map[int]int {
	out := make(map[int]int)
	says := -1
	for at := range r.Doc.Lines {
		switch in := r.Inner[at]; {
		case in < 0 && r.Says(at, r.Text(at), ownTalks):
			says = at
		case in >= 0 && r.Layout.Sections[in].Rule != "dated-entry":
			says = -1
		case in >= 0 && says >= 0:
			out[in] = says
		}
	}
	return out
}
