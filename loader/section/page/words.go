package page

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/no-authors.txt
	noAuthorData string
	//go:embed words/columns.txt
	columnData string
	//go:embed words/leads.txt
	leadData string
	//go:embed words/report-titles.txt
	reportTitleData string
	//go:embed words/tails.txt
	tailData string

	noAuthors    = words.New(noAuthorData)
	columns      = words.Pairs(columnData)
	leads        = words.New(leadData)
	reportTitles = words.New(reportTitleData)
	tails        = words.New(tailData)
)
