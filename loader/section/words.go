package section

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/presents.txt
	presentsData string
	//go:embed words/own-talks.txt
	ownTalksData string
	//go:embed words/ahead.txt
	aheadData string
	//go:embed words/several.txt
	severalData string

	presents = words.New(presentsData)
	ownTalks = words.New(ownTalksData)
	ahead    = words.New(aheadData)
	several  = words.New(severalData)
)
