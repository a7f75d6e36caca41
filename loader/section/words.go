package section

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/nontalk.txt
	nonTalkData string
	//go:embed words/nontalk-ends.txt
	nonTalkEndData string
	//go:embed words/social.txt
	socialData string
	//go:embed words/groups.txt
	groupData string
	//go:embed words/keynote.txt
	keynoteData string
	//go:embed words/panel.txt
	panelData string
	//go:embed words/lightning.txt
	lightningData string
	//go:embed words/workshop.txt
	workshopData string

	nonTalk     = words.New(nonTalkData)
	nonTalkEnds = words.New(nonTalkEndData)
	social      = words.New(socialData)
	groups      = words.New(groupData)

	keynoteWords   = words.New(keynoteData)
	panelWords     = words.New(panelData)
	lightningWords = words.New(lightningData)
	workshopWords  = words.New(workshopData)
)
