package style

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/presents.txt
	presentsData string
	//go:embed words/ahead.txt
	aheadData string
	//go:embed words/several.txt
	severalData string

	presents = words.New(presentsData)
	ahead    = words.New(aheadData)
	several  = words.New(severalData)
)
