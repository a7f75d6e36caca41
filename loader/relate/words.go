package relate

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/announced.txt
	announcedData string
	//go:embed words/planned.txt
	plannedData string
	//go:embed words/preview.txt
	previewData string
	//go:embed words/region.txt
	regionData string
	//go:embed words/nobody.txt
	nobodyData string
	//go:embed words/selfemployed.txt
	selfEmployedData string

	announcedWords = words.New(announcedData)
	plannedWords   = words.New(plannedData)
	previewWords   = words.New(previewData)
	regionWords    = words.New(regionData)
	nobody         = words.New(nobodyData)
	selfEmployed   = words.New(selfEmployedData)
)
