package relate

import (
	_ "embed"
	"regexp"
	"strings"

	"talkgraph/loader/words"
)

var (
	//go:embed words/notpeople.txt
	notPeopleData string
	//go:embed words/notcompanies.txt
	notCompaniesData string
	//go:embed words/titles.txt
	titleData string
	//go:embed words/common.txt
	commonData string
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
	//go:embed words/warned.txt
	warnedData string
	//go:embed words/considered.txt
	consideredData string
	//go:embed words/announced.txt
	announcedData string
	//go:embed words/planned.txt
	plannedData string
	//go:embed words/preview.txt
	previewData string
	//go:embed words/region.txt
	regionData string
	//go:embed words/callskeynotes.txt
	callsKeynotesData string
	//go:embed words/speaks.txt
	speaksData string
	//go:embed words/speaks-en.txt
	speaksEnData string
	//go:embed words/places.txt
	placesData string
	//go:embed words/cases.txt
	casesData string
	//go:embed words/everyday.txt
	everydayData string
	//go:embed words/general.txt
	generalData string
	//go:embed words/ground.txt
	groundData string
	//go:embed words/nobody.txt
	nobodyData string
	//go:embed words/selfemployed.txt
	selfEmployedData string
	//go:embed words/firms-en.txt
	firmsEnData string
	//go:embed words/staff-en.txt
	staffEnData string
	//go:embed words/firmsdo-en.txt
	firmsDoEnData string
	//go:embed words/firmways-en.txt
	firmWaysEnData string
	//go:embed words/speaks-alone.txt
	speaksAloneData string
	//go:embed words/hosts.txt
	hostsData string

	notPeople      = words.New(notPeopleData)
	notCompanies   = words.New(notCompaniesData)
	titleWords     = words.New(titleData)
	commonWords    = words.New(commonData)
	warnedOf       = words.New(warnedData)
	announcedWords = words.New(announcedData)
	plannedWords   = words.New(plannedData)
	previewWords   = words.New(previewData)
	regionWords    = words.New(regionData)
	speaks         = words.New(speaksData)
	speaksAlone    = words.New(speaksAloneData)
	places         = words.New(placesData)
	cases          = words.New(casesData)
	callsKeynotes  = words.New(callsKeynotesData)
	hosts          = words.New(hostsData)
	everydays      = words.New(everydayData)
	generals       = words.New(generalData)
	grounds        = words.New(groundData)
	nobody         = words.New(nobodyData)
	selfEmployed   = words.New(selfEmployedData)
)

// anyOf spells the words of a list as an expression: one of them.
func anyOf(data string) string {
	var all []string
	for line := range strings.Lines(data) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, regexp.QuoteMeta(strings.TrimSpace(line)))
		}
	}
	return "(?:" + strings.Join(all, "|") + ")"
}
