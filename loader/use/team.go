package use

import (
	"talkgraph/loader/credit"
	"talkgraph/loader/pattern"
)

// itsTeam follows a company whose team is spoken of: "Brygge's SRE team".
var itsTeam = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?の[ 　]?(?:[A-Za-z\p{Han}\p{Katakana}ー]{1,12}[ 　]?)?(?:[Tt]eam|チーム)|^(?:'s|’s)? (?:[\w-]+ ){0,2}[Tt]eam\b`)

// team is the actor of a talk that gives no company for its speakers: the one
// company that it names, if the talk speaks of that company's team, or shows its case.
func (r *reader) team(i int) actor {
	only, spoken := "", false
	for _, line := range r.Own(i) {
		for _, c := range r.Companies(line) {
			switch {
			case r.Vendor(c.Key) || credit.IsCommunity(c):
				continue
			case only != "" && only != c.Key:
				return actor{}
			}
			only = c.Key
			after := r.Coded(line).From(c.End)
			spoken = spoken || itsTeam.MatchString(after) || r.NamesCase(line, c, after)
		}
	}
	if !spoken || r.Layout.Sections[i].Kind == "keynote" {
		return actor{}
	}
	return actor{key: only, hold: firm}
}
