package cover

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
	"talkgraph/loader/words"
)

// A lineSignal is what a line shows of a service in it that speaks for its
// being covered by the talk, or against it.
type lineSignal struct {
	name  string
	dear  bool // it costs to ask
	shown func(view) bool
}

// lineSignals are all of them; points/cover.txt says how much each counts.
var lineSignals = []lineSignal{
	{"subheading", false, func(v view) bool { return v.subhead }},
	{"used", true, func(v view) bool { return usedAfter.MatchString(v.after) || UsedBefore.MatchString(v.before) }},
	{"bracketed", false, func(v view) bool { return v.bracketed }},
	{"listed", false, func(v view) bool { return v.run >= 2 }},
	{"noun-follows", true, func(v view) bool { return nounAfter.MatchString(v.after) }},
	{"compared", true, func(v view) bool { return setAgainst.MatchString(v.after) || asExample.MatchString(v.before) }},
	{"remark", true, func(v view) bool { return v.remark || v.cues.May(ownWords) && ownWords.MatchString(v.sentence) }},
	{"english-noun", true, func(v view) bool { return englishNoun(v.after) }},
	{"rejected", false, func(v view) bool { return v.status == "rejected" || v.status == "considered" }},
	{"past", false, func(v view) bool { return v.status == "past" }},
	{"applied", false, func(v view) bool { return v.part == saying.Object && v.status == "current" }},
	{"closing", false, func(v view) bool { return v.closing }},
}

var (
	usedAfter  = pattern.MustCompile(`^[ 　]?を[^、。]{0,8}(?:使|利用|採用|導入|用い|活用|選)`)
	nounAfter  = pattern.MustCompile(`^[ 　]?[\p{Han}\p{Katakana}]`)
	setAgainst = pattern.MustCompile(`^[ 　]?(?:に比べ|と比べ|より|と違|と同|と異|と一緒|のよう|っぽ|みたい|並み|なみ|風の|ライク|もどき|相当の|のほかに|以外|とか|しか知ら|(?:と|って)(?:いえ|言え)ば)`)
	asExample  = pattern.MustCompile(`\b(?:such as|for example,?|for instance,?) (?:the )?(?:[A-Z][\w@./+-]*,? (?:and |or )?){0,8}$`)
	ownWords   = pattern.MustCompile(`(?i)\bI (?:have|am|was|use|think|would|like|wonder)\b|\bI['’](?:d|ll|m|ve)\b|個人的|自分|思った|思う|思い|気になる|ですね|かな|楽しみ|勉強し`)
)

// UsedBefore stands before a service with which something is done.
var UsedBefore = pattern.MustCompile(`(?i)\b` + words.AnyOf(usedBeforeEnData) + `(?: the| a| an| its| their| on| of)* $`)
