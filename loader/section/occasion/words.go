package occasion

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/entry-labels.txt
	entryLabelData string
	//go:embed words/editions.txt
	editionData string
	//go:embed words/exports.txt
	exportData string

	entryLabels = words.Pairs(entryLabelData)
	editions    = words.New(editionData)
	exports     = words.New(exportData)
)
