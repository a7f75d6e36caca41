package shape

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/nontalk.txt
	nonTalkData string
	//go:embed words/nontalk-ends.txt
	nonTalkEndData string
	//go:embed words/nontalk-starts.txt
	nonTalkStartData string
	//go:embed words/in-talk.txt
	inTalkData string
	//go:embed words/social.txt
	socialData string
	//go:embed words/groups.txt
	groupData string
	//go:embed words/keynote.txt
	keynoteData string
	//go:embed words/breakout.txt
	breakoutData string
	//go:embed words/panel.txt
	panelData string
	//go:embed words/lightning.txt
	lightningData string
	//go:embed words/workshop.txt
	workshopData string
	//go:embed words/under-titles.txt
	underTitleData string

	nonTalk     = words.New(nonTalkData)
	groups      = words.New(groupData)
	nonTalkEnds = words.New(nonTalkEndData)
	// NonTalkStarts are the beginnings of headings that are of no talk.
	NonTalkStarts = words.New(nonTalkStartData)
	// InTalk are headings of a part of a talk.
	InTalk = words.New(inTalkData)
	// Social are words for what is done beside the talks.
	Social = words.New(socialData)
	// KeynoteWords are words for a keynote.
	KeynoteWords  = words.New(keynoteData)
	breakoutWords = words.New(breakoutData)
	panelWords    = words.New(panelData)
	// LightningWords are words for a lightning talk.
	LightningWords = words.New(lightningData)
	workshopWords  = words.New(workshopData)
	underTitles    = words.New(underTitleData)
)
