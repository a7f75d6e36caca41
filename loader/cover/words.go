package cover

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/everyday.txt
	everydayData string
	//go:embed words/general.txt
	generalData string
	//go:embed words/ground.txt
	groundData string
	//go:embed words/goes-on-en.txt
	goesOnEnData string
	//go:embed words/used-before-en.txt
	usedBeforeEnData string

	everydays = words.New(everydayData)
	generals  = words.New(generalData)
	grounds   = words.New(groundData)
)
