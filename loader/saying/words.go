package saying

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/uses-en.txt
	usesEnData string
	//go:embed words/keeps-en.txt
	keepsEnData string
	//go:embed words/uses-ja.txt
	usesJaData string
	//go:embed words/does-ja.txt
	doesJaData string
	//go:embed words/keeps-ja.txt
	keepsJaData string
	//go:embed words/leaves-ja.txt
	leavesJaData string
	//go:embed words/rejected.txt
	rejectedData string
	//go:embed words/considered.txt
	consideredData string
	//go:embed words/hosts.txt
	hostsData string
	//go:embed words/acting-en.txt
	actingEnData string
	//go:embed words/parts-en.txt
	partsEnData string
)

// Hosts are services that only publish what others made: code, slides, pictures.
var Hosts = words.New(hostsData)
