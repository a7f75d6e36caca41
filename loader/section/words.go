package section

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/no-authors.txt
	noAuthorData string
	//go:embed words/columns.txt
	columnData string
	//go:embed words/presents.txt
	presentsData string
	//go:embed words/own-talks.txt
	ownTalksData string
	//go:embed words/ahead.txt
	aheadData string
	//go:embed words/leads.txt
	leadData string
	//go:embed words/report-titles.txt
	reportTitleData string
	//go:embed words/several.txt
	severalData string

	noAuthors    = words.New(noAuthorData)
	columns      = words.Pairs(columnData)
	presents     = words.New(presentsData)
	ownTalks     = words.New(ownTalksData)
	ahead        = words.New(aheadData)
	leads        = words.New(leadData)
	reportTitles = words.New(reportTitleData)
	several      = words.New(severalData)
)
