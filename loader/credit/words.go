package credit

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/callskeynotes.txt
	callsKeynotesData string
	//go:embed words/speaks.txt
	speaksData string
	//go:embed words/speaks-alone.txt
	speaksAloneData string

	speaks        = words.New(speaksData)
	speaksAlone   = words.New(speaksAloneData)
	callsKeynotes = words.New(callsKeynotesData)
)
