package use

import (
	"slices"

	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// How sure it is that a talk's lines speak of a company that they do not name.
type grip int

const (
	shy   grip = iota // only where they say "we", "they", 弊社
	firm              // wherever they say what somebody uses
	whole             // always: what they are about, it uses
	shown             // the same, and what they advise, too: they show its case
)

// An actor is the company of which lines speak that name none.
type actor struct {
	key    string
	hold   grip
	seller bool // of what the talk is about
}

// taking is the actor once a line speaks of a company.
func (r *reader) taking(about, host actor, company string, how manner) actor {
	switch {
	case how == described:
		return actor{key: company, hold: shown}
	case about.hold >= whole && company == about.key:
		return about
	case company == host.key:
		return actor{company, max(host.hold, firm), host.seller}
	}
	return actor{key: company, hold: firm}
}

// actor is the company that a talk is about from its start: one in its title
// that sells no platform, or the one that its speakers work for and of which it
// tells. Where they speak with a vendor, of what they sell, or of how things
// work, only their own words will do. lead is its protagonist.
func (r *reader) actor(i int, lead string) actor {
	if r.Promised {
		return actor{} // an abstract names what listeners may use
	}
	first := r.Layout.Sections[i].First - 1
	found, hold := r.employers(i)
	for _, m := range r.Companies(first) {
		switch {
		case r.Vendor(m.Key), credit.IsCommunity(m), r.inByline(i, first, m), r.Provides(i, m.Key):
		case slices.Contains(found, m.Key) && r.SellsAny(m.Key) && !r.atHome(first, m):
			return actor{m.Key, shy, true}
		default:
			return actor{key: m.Key, hold: whole}
		}
	}
	switch {
	case len(found) == 1 && lead == found[0] && !r.Provides(i, found[0]):
		return actor{key: found[0], hold: whole}
	case len(found) == 1 && r.inHouse(i, found[0]):
		return actor{key: found[0], hold: firm}
	case len(found) == 1 && r.Provides(i, found[0]):
		return actor{found[0], shy, true}
	case len(found) == 1 && hold == firm && !r.tells(i, found[0]):
		return actor{key: found[0], hold: shy}
	case len(found) == 1:
		return actor{key: found[0], hold: hold}
	}
	return r.team(i)
}

// atHome tells titles of what happens at a company, not of what it sells:
// "Acme における基盤", "Kafka at Acme".
func (r *reader) atHome(line int, m mention.Mention) bool {
	text := r.Coded(line)
	after := text.From(m.End)
	return credit.TitleIn.MatchString(after) || itsInside.MatchString(after) || credit.TitleAtFor.MatchString(text.To(m.Start)) && !credit.NotTheirs.MatchString(after)
}

// itsInside follows a company in titles on how its own product is built and run.
var itsInside = pattern.MustCompile(`^(?:社|さん|様)?の[^、。]{0,24}(?:を支え|の裏側|の裏話|の舞台裏|の内側|の中身|の歩み|の軌跡|の変遷|アーキテクチャ|の?インフラ|の?基盤|への道|[をの](?:移行|刷新|リプレイス|リプレース|再構築))`)

// tells tells whether a talk tells of its speakers' company, rather than of how
// things work: by its name, as "we", or by what was done, left or refused.
func (r *reader) tells(i int, company string) bool {
	first := r.Layout.Sections[i].First - 1
	return slices.ContainsFunc(r.Own(i), func(line int) bool {
		if line == first || !lines.WorthReading(r.Doc.Lines[line]) {
			return false
		}
		return r.Says(line, r.Text(line), weUse) || r.Says(line, r.Text(line), inOperation) || r.happened(line) || slices.ContainsFunc(r.Companies(line), func(m mention.Mention) bool {
			return m.Key == company && !r.inByline(i, line, m)
		})
	})
}

// done tells sentences that report what was done, or is being done.
var done = pattern.MustCompile(`(?:て|で)い?(?:る|ます)(?:[^ぁ-ん]|$)|(?:て|で)い(?:る|ます)|(?:した|ました|った|えた|めた|けた|んだ|せた|てた)(?:[^いらり]|$)|済みだ?|中(?:だ|です|$|。)|を(?:採用|導入)(?:[。、]|$)|に移行(?:[。、]|$)|(?i:\b(?:was|were|had|ran|went|chose|took|kept|wrote|built|put|sent|moved|migrated|replaced|switched|adopted|decided|picked|everything|every)\b)`)

// inOperation are words by which a talk tells of what its speakers run,
// whatever that is.
var inOperation = pattern.MustCompile(`[でを](?:本番)?運用して(?:い?る|い?ます)|運用の話|(?:本番|プロダクション)(?:環境)?で(?:使|利用|運用)`)

// happened tells whether a line says of a service that it was or is used, left or refused.
func (r *reader) happened(line int) bool {
	all := r.Services(line)
	if len(all) == 0 {
		return false
	}
	text := r.Coded(line)
	for k := range all {
		switch status, _ := r.UseAt(saying.Place{Line: line, K: k}); status {
		case "past", "rejected", "considered":
			return true
		case "current":
			if from, to := mention.ClauseAt(text, all[k]); done.MatchString(text.Slice(from, to)) {
				return true
			}
		}
	}
	return false
}
