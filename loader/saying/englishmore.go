package saying

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// More of how English speaks of uses.
var (
	// spokenOf stands before what is spoken of, not used.
	spokenOf = pattern.MustCompile(`(?i)\b(?:talks?|sessions?|workshops?|tutorials?|discussions?|panels?|booths?|alternatives?|answers?|questions?|keynotes?|presentations?|webinars?|posts?|courses?|meetups?|training) (?:to|on|about|of|around|for) (?:the |an? )?$|\b(?:ran|runs?|running) (?:into|out of) [^;]*$`)
	// noSuch stands before what something has no support for.
	noSuch = pattern.MustCompile(`(?i)\b(?:no|any|lack(?:s|ed|ing)?|without|missing|lack of) (?:[\w-]+ )?$`)
	// setOfTools opens a list of tools that somebody uses, in brackets or behind a colon.
	setOfTools = pattern.MustCompile(`(?i)\b(?:uses?|used|using|with|runs?|on) [^;()]*\b(?:suite|set|stack|bunch|range|number|handful|combination|mix|variety) of (?:[\w-]+ ){0,2}(?:tools|services|products|technologies|components|libraries|databases) ?(?:[(]|:)(?:[^;()]*(?:,|\band|,\band) )?$`)
	// playsRole is said of what a company could not do without.
	playsRole = pattern.MustCompile(`(?i)^ (?:\w+ )?(?:also )?play(?:s|ed) an? (?:[\w-]+ )?(?:role|part) (?:in|for|at) (?:their|its|our)\b`)
	// usedWhile goes on with a sentence that says what something else is used for.
	usedWhile = pattern.MustCompile(`(?i)\b(?:is|are) used (?:as|for|to) [^;]*,? (?:while|and|whereas) $`)
	// didToTheir is what somebody tells of what a company did with its own.
	didToTheir = pattern.MustCompile(`(?i)\b(?:how|why|when) they (?:\w+ ){1,4}?(?:their|its)(?: own)? $`)
	// heldOn follows the name of what something is held on, or given away.
	heldOn   = pattern.MustCompile(`(?i)^ (?:workshops?|lounge|booth|sessions?|talks?|track|party|stand|meetups?|tutorial|keynote|stickers?|t-?shirts?|book|summit|conference|authors?|creators?|founders?|maintainers?|committers?|contributors?|crowd|folks)\b`)
	wantedTo = pattern.MustCompile(`(?i)\b(?:wanted|hoped|planned|intended|tried) to (?:use|run|adopt|deploy|move to|switch to|migrate to) ` + fewEn + `$`)
	// someOfMany is said of companies that are named as some of many.
	someOfMany = pattern.MustCompile(`(?i)^(?:many |some |several |other |large )?(?:customers|companies|users|clients|brands|firms|organi[sz]ations|startups|enterprises|people|teams) (?:such as|like|including|at) [A-Z][^;]*\b` + words.AnyOf(usesEnData) + ` ` + someEn + `$`)
	// forExample is said of a company that is named as an example.
	forExample = pattern.MustCompile(`(?i)\bfor (?:example|instance),? (?:[\w-]+ ){0,3}?` + words.AnyOf(usesEnData) + ` ` + fewEn + `$`)
	// howTheyDo is what somebody tells of how a company does it.
	howTheyDo = pattern.MustCompile(`\b(?:[Hh]ow|[Ww]hy|[Tt]hat) (?:the )?(?:[A-Z][\w.&’'-]*[ ]){1,4}(?:have |has |had |is |are |was |were |also |now )*(?i:` + words.AnyOf(usesEnData) + `) ` + fewEn + `$`)
	wished    = pattern.MustCompile(`(?i)\b(?:wish(?:ed|es|ing)?|hop(?:ed|es|ing)) (?:that |for )?(?:[^\s;]+ ){0,3}$`)
	// toolsTheyUse is said before a list of what somebody uses.
	toolsTheyUse = pattern.MustCompile(`(?i)\b(?:tools?|technolog(?:y|ies)|services|stack|products|libraries|frameworks|databases|things)(?: that| which)? (?:they|we|the team|\w+) (?:use|used|are using|run|rely on)\b[^;]{0,40}?\b(?:including|include|such as|like|are|were|is|was) (?:[^;]*, (?:and )?)?$|\buses? (?:\w+ ){0,5}(?:tools|technologies|services|products|libraries|frameworks|databases),? (?:including|such as|like) (?:[^;]*, (?:and )?)?$`)
	// doneWith is a remark in brackets by what something was done.
	doneWith  = pattern.MustCompile(`(?i)\b(?:implement|built|build|cach|stor|run|ran|deploy|handl|manag|monitor|process|serv|done|did|do)\w*\b[^;]*[(](?:with|using|via|on|in|through) (?:the |an? )?$`)
	relies    = pattern.MustCompile(`(?i)\b(?:rel(?:y|ies|ied)|depend(?:s|ed)?|bets?|run|runs|ran|is|are|was|were|hosted|built|based) (?:(?:\w+ly|all|almost|mostly|100%|now) )+(?:on|upon) ` + fewEn + `$`)
	userOf    = pattern.MustCompile(`(?i)\b(?:an?|one of the) (?:[\w-]+ ){0,3}users? of ` + fewEn + `$|\b(?:their|its|our) (?:own )?(?:[\w-]+ ){0,2}(?:use|usage|adoption|deployment|rollout) of ` + fewEn + `$`)
	journeyTo = pattern.MustCompile(`(?i)(?:'s|’s|\b(?:our|their|its)) (?:[\w-]+ ){0,2}(?:journey|road|path|migration|move|transition|switch) (?:from [^;]{2,40} )?(?:to|onto|towards?) ` + fewEn + `$`)
	scales    = pattern.MustCompile(`(?i)\b(?:scaled|scales|operated|administers|maintains|maintained|depends on|depended on) ` + fewEn + `$`)
	brings    = pattern.MustCompile(`(?i)\b(?:brings?|brought|puts?|took|takes|moved|rolled|got) ` + fewEn + `$`)
	// maybe is said of what somebody could use.
	maybe = pattern.MustCompile(`(?i)^ (?:might|may|could|would) (?:also |still )?(?:be|have been) (?:an? |the )?(?:[\w-]+ )?(?:alternatives?|options?|choice|fit|candidates?)\b`)
	// manyOf stands before what somebody has many machines of, and ofSize behind.
	manyOf = pattern.MustCompile(`[0-9][0-9,.]*[kK+]{0,2} (?:[a-z]+ )?(?:clusters|instances|machines|nodes|servers|brokers|pods|containers|databases) (?:of|with|running) $`)
	ofSize = pattern.MustCompile(`^ (?:clusters?|deployments?|installations?|setup) (?:of|with|spanning|across|in|that spans?) (?:[a-z]+ ){0,2}(?:[0-9][0-9,.]*[kK+]{0,2}|two|three|four|five|six|ten|dozens of|hundreds of|thousands of) (?:[a-z]+ )?(?:clusters|instances|machines|nodes|servers|brokers|regions|zones|data ?cent(?:er|re)s)\b`)
	// isBig and isUser stand around what somebody uses much: "a big Kafka user".
	isBig  = pattern.MustCompile(`(?i)\b(?:is|are|was|were|as|be|been|being) (?:an? |one of the )?(?:[\w-]+ )?$`)
	isUser = pattern.MustCompile(`(?i)^ (?:users?|adopters?)\b`)
	// theyHave stands before what somebody has in production.
	theyHave = pattern.MustCompile(`(?i)\bin production,? (?:they|we|the (?:team|company)) (?:have|has|had|got) ` + fewEn + `$`)
)
