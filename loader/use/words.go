package use

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/warned.txt
	warnedData string
	//go:embed words/cases.txt
	casesData string
	//go:embed words/stacks.txt
	stacksData string
	//go:embed words/parts.txt
	partsData string
	//go:embed words/acts-en.txt
	actsData string

	warnedOf    = words.New(warnedData)
	cases       = words.New(casesData)
	stacks      = words.New(stacksData)
	systemParts = words.New(partsData)
)
