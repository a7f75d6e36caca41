package relate

import (
	_ "embed"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

//go:embed words/weighed.txt
var weighedData string

var weighed = words.New(weighedData)

// A lineSignal is what a line shows of a service in it that speaks for its
// being covered by the talk, or against it.
type lineSignal struct {
	name  string
	shown func(view) bool
}

// lineSignals are all of them; points/cover.txt says how much each counts.
var lineSignals = []lineSignal{
	{"subheading", func(v view) bool { return v.subhead }},
	{"subject", func(v view) bool { return v.part == head }},
	{"object", func(v view) bool { return v.part == object }},
	{"used", func(v view) bool { return usedAfter.MatchString(v.after) || usedBefore.MatchString(v.before) }},
	{"bracketed", func(v view) bool { return v.bracketed }},
	{"listed", func(v view) bool { return v.run >= 2 }},
	{"open-list", func(v view) bool { return openList.MatchString(v.listEnd) }},
	{"noun-follows", func(v view) bool { return nounAfter.MatchString(v.after) }},
	{"preposition", func(v view) bool { return preposition.MatchString(v.before) }},
	{"announced", func(v view) bool {
		return v.cues.Hold(announcedWords.Cue()) && !japanese(v.sentence) && announcedWords.In(v.sentence) && !elsewhere.MatchString(v.sentence)
	}},
	{"relative", func(v view) bool { return relative.MatchString(v.after) }},
	{"thought-of", func(v view) bool { return v.cues.Hold(weighed.Cue()) && weighed.In(v.sentence) }},
	{"compared", func(v view) bool { return setAgainst.MatchString(v.after) || asExample.MatchString(v.before) }},
	{"remark", func(v view) bool { return v.remark || v.cues.May(ownWords) && ownWords.MatchString(v.sentence) }},
	{"english-noun", func(v view) bool { return englishNoun(v.after) }},
	{"rejected", func(v view) bool { return v.status == "rejected" || v.status == "considered" }},
	{"past", func(v view) bool { return v.status == "past" }},
}

var (
	usedAfter   = pattern.MustCompile(`^[ 　]?を[^、。]{0,8}(?:使|利用|採用|導入|用い|活用|選)`)
	usedBefore  = pattern.MustCompile(`(?i)\b(?:uses?|used|using|runs?|ran|running|adopted|adopts|chose|chooses|built|builds|deploys?|deployed|relies on|moved to|moves to|switched to|replaced|replaces|introduced|launched|wrote|writes|needs?|keeps?|kept|takes?|pairs?|showed|shows|explained|gets?|put|puts|selects?)(?: the| a| an| its| their| on| of)* $`)
	openList    = pattern.MustCompile(`^[ 　]*(?:など|等|とか|ら[ 　、。]|や他|,? etc|,? and (?:so on|others|more|the like)|,? among others|\.\.\.|…)`)
	nounAfter   = pattern.MustCompile(`^[ 　]?[\p{Han}\p{Katakana}]`)
	preposition = pattern.MustCompile(`(?i)\b(?:with|by|via|using|through|behind|over|on top of|inside|within|without|besides?|alongside|on|in|at|from|of|about|for|like|than|as)(?: the| a| an| its| their)* $`)
	relative    = pattern.MustCompile(`^[ 　]?(?:を|が|に|で|の)[^、。はがを]{0,16}[たるいなの](?:\p{Han}|\p{Katakana})`)
	setAgainst  = pattern.MustCompile(`^[ 　]?(?:に比べ|と比べ|より|と違|と同|と異|と一緒|のよう|っぽ|みたい|並み|なみ|風の|ライク|もどき|相当の|のほかに|以外|とか|しか知ら|(?:と|って)(?:いえ|言え)ば)`)
	asExample   = pattern.MustCompile(`\b(?:such as|for example,?|for instance,?) (?:the )?(?:[A-Z][\w@./+-]*,? (?:and |or )?){0,8}$`)
	ownWords    = pattern.MustCompile(`(?i)\bI (?:have|am|was|use|think|would|like|wonder)\b|\bI['’](?:d|ll|m|ve)\b|個人的|自分|思った|思う|思い|気になる|ですね|かな|楽しみ|勉強し`)
)
