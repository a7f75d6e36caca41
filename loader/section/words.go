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
	//go:embed words/exports.txt
	exportData string
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
	//go:embed words/columns.txt
	columnData string
	//go:embed words/entry-labels.txt
	entryLabelData string
	//go:embed words/presents.txt
	presentsData string
	//go:embed words/own-talks.txt
	ownTalksData string
	//go:embed words/editions.txt
	editionData string
	//go:embed words/several.txt
	severalData string
	//go:embed words/report-titles.txt
	reportTitleData string
	//go:embed words/in-talk.txt
	inTalkData string
	//go:embed words/ahead.txt
	aheadData string
	//go:embed words/leads.txt
	leadData string
	//go:embed words/no-authors.txt
	noAuthorData string
	//go:embed words/nontalk-starts.txt
	nonTalkStartData string

	nonTalk       = words.New(nonTalkData)
	noAuthors     = words.New(noAuthorData)
	nonTalkEnds   = words.New(nonTalkEndData)
	nonTalkStarts = words.New(nonTalkStartData)
	columns       = words.Pairs(columnData)
	entryLabels   = words.Pairs(entryLabelData)
	presents      = words.New(presentsData)
	ownTalks      = words.New(ownTalksData)
	editions      = words.New(editionData)
	inTalk        = words.New(inTalkData)
	ahead         = words.New(aheadData)
	leads         = words.New(leadData)
	social        = words.New(socialData)
	groups        = words.New(groupData)
	exports       = words.New(exportData)

	reportTitles   = words.New(reportTitleData)
	several        = words.New(severalData)
	keynoteWords   = words.New(keynoteData)
	breakoutWords  = words.New(breakoutData)
	panelWords     = words.New(panelData)
	lightningWords = words.New(lightningData)
	workshopWords  = words.New(workshopData)
)
