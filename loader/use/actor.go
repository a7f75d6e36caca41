package use

import (
	"slices"

	"talkgraph/loader/credit"
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
	if recaps.MatchString(r.Layout.Sections[i].Title) {
		hold = shy
	}
	for _, m := range r.Companies(first) {
		switch {
		case r.Vendor(m.Key), credit.IsCommunity(m):
		case r.SpeaksByOfficer(first, m):
		case r.namesSpeakersFirm(first, m) && len(found) == 0 && hold > shy:
			found = []string{m.Key}
		case r.inByline(i, first, m), r.Provides(i, m.Key):
		case slices.Contains(found, m.Key) && (r.SellsItself(m.Key) && !r.atHome(first, m) || asMeans.MatchString(r.Coded(first).From(m.End))):
			return actor{m.Key, shy, true}
		case r.besideAnother(first, m):
			return actor{}
		default:
			return actor{key: m.Key, hold: whole}
		}
	}
	if firm := r.firmOfByline(i); len(found) == 0 && hold > shy && firm != "" {
		found = []string{firm}
	}
	if firm := r.giver(i); len(found) == 0 && hold > shy && firm != "" {
		found = []string{firm}
	}
	if maker := r.maker(i); len(found) == 0 && hold == firm && maker != "" {
		return actor{key: maker, hold: firm}
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

// besideAnother tells companies of titles that name another with them, "Acme と
// Brygge の注文基盤": what lines say of neither may be of both.
func (r *reader) besideAnother(line int, m mention.Mention) bool {
	text := r.Coded(line)
	return slices.ContainsFunc(r.Companies(line), func(o mention.Mention) bool {
		return o.Start > m.End && o.Key != m.Key && !r.Vendor(o.Key) && !credit.IsCommunity(o) && saying.ListGap(text.Slice(m.End, o.Start))
	})
}

// atHome tells titles of what happens at a company, not of what it sells:
// "Acme における基盤", "Kafka at Acme".
func (r *reader) atHome(line int, m mention.Mention) bool {
	text := r.Coded(line)
	after := text.From(m.End)
	return credit.TitleIn.MatchString(after) || itsInside.MatchString(after) || credit.TitleAtFor.MatchString(text.To(m.Start)) && !credit.NotTheirs.MatchString(after)
}

// asMeans follows what is called as its maker is, where a title says what is
// done with it: "Acme で作る箱".
var asMeans = pattern.MustCompile(`^[ 　]?(?:で(?:実現|作|つく|創|始め|はじめ|構築|開発し|でき|学|楽し)|を(?:使|用い|活用|触|始め|はじめ))`)

// itsInside follows a company in titles on how its own product is built and run.
var itsInside = pattern.MustCompile(`^(?:社|さん|様)?が[^、。はが]{0,8}(?:構築|作っ|開発|実践|取り?組|導入|運用|目指|挑|選|使っ|採用|実現)[^、。]{0,4}|^(?:社|さん|様)?の[^、。]{0,24}(?:を支え|の裏側|の裏話|の舞台裏|の内側|の中身|の歩み|の軌跡|の変遷|アーキテクチャ|の?インフラ|の?基盤|への道|[をの](?:移行|刷新|リプレイス|リプレース|再構築))`)

// recaps tells titles of talks that report on another conference: what was shown
// there, others use.
var recaps = pattern.MustCompile(`(?i:\bre-?cap\b|\b(?:highlights|takeaways|announcements|news|what(?:'s|’s| is) new) (?:from|of|at) )|参加(?:報告|レポ)|[A-Za-z]*(?:Con|Conf|Invent|Summit|Ignite|Next|I/O|WWDC|NIPS|NeurIPS)(?:[ 　]?(?:[+&]|20\d\d|'\d\d|[A-Z][\w.]*)){0,5}[ 　]?(?:で(?:聞|見た|見つけ|発表され|紹介され|学ん|気にな)|に見る|から見る|の?(?:新発表|発表|アップデート|まとめ|報告|振り?返り|レポート|レポ))`)
