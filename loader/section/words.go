package section

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/own-talks.txt
	ownTalksData string

	ownTalks = words.New(ownTalksData)
)
