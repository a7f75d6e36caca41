package use

import (
	"slices"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	usesIt = pattern.MustCompile(`^[ 　]?(?:を|に)[^、。]{0,8}(?:利用|使|採用|活用|移|乗り換え|依存)|^[^、。]{0,16}に乗り換え|^[ 　]?使う|^[ 　]?(?:への?)?移行(?:[。、 　+＋]|$|完了|済み)|^[ 　]?(?:で|へ)(?:。|$)|^[ 　]?上(?:で|から|に)|^[ 　]?に(?:なった|なっている|しました|した)`)
	// praised follows what somebody tells that they like, having used it.
	praised  = pattern.MustCompile(`^[ 　]?(?:は|が)[^、。]{0,6}(?:素晴らし|すばらし|便利|最高|快適|優秀|良かった|よかった)|^ (?:is|was) (?:\w+ )?(?:great|wonderful|excellent|brilliant|awesome|amazing|fantastic|a joy)\b`)
	refuseIt = pattern.MustCompile(`^[ 　]?を(?:使わ|利用しない|採用しない)`)
)

// usesCompany claims that a company uses another one, a platform: "Twilio は
// AWS を使う". It tells whether the line refuses it instead.
func (r *reader) usesCompany(about actor, line, i int) (refused bool) {
	all := r.Companies(line)
	for k, m := range all {
		text := r.Coded(line)
		after := text.Slice(m.End, min(m.End+60, text.Len()))
		if line == r.Layout.Sections[i].First-1 {
			if about.hold >= whole && m.Key != about.key && r.Vendor(m.Key) {
				r.use(i, about.key, m.Key, "current", line, "title-names-both")
			}
			continue
		}
		who := about.key
		if k > 0 && r.Says(line, text.From(all[k-1].End), mention.Doer) && all[k-1].Key != m.Key {
			who = all[k-1].Key
		}
		switch {
		case who == "" || who == m.Key:
		case refuseIt.MatchString(after):
			refused = true
			r.use(i, who, m.Key, "rejected", line, "rejected")
		case about.hold >= whole && who == about.key && praised.MatchString(after):
			r.use(i, who, m.Key, "current", line, "praised-in-case")
		case usesIt.MatchString(after) && (r.Vendor(m.Key) || who != about.key):
			r.use(i, who, m.Key, "current", line, "uses")
		case r.Vendor(m.Key) && about.hold > shy:
			if status, rule := r.platformUse(line, m, about); status != "" && status != "none" {
				r.use(i, who, m.Key, status, line, rule)
			}
		}
	}
	return refused
}

// platformUse tells how a line says that a platform is used, which it names by
// the company that sells it.
func (r *reader) platformUse(line int, m mention.Mention, about actor) (status, rule string) {
	text := r.Coded(line)
	all := append(r.Services(line), m)
	slices.SortFunc(all, func(a, b mention.Mention) int { return a.Start - b.Start })
	k := slices.Index(all, m)
	if saying.DoneBy(text, all, k, func(o mention.Mention) bool { return r.makes(about.key, o) }) {
		return "", ""
	}
	return saying.ReadUse(text, &r.Cues[line], all, k, false)
}
