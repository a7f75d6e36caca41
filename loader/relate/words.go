package relate

import (
	_ "embed"

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
	//go:embed words/uses.txt
	usesData string
	//go:embed words/rejected.txt
	rejectedData string
	//go:embed words/warned.txt
	warnedData string
	//go:embed words/past.txt
	pastData string
	//go:embed words/considered.txt
	consideredData string
	//go:embed words/announced.txt
	announcedData string
	//go:embed words/speaks.txt
	speaksData string
	//go:embed words/cases.txt
	casesData string
	//go:embed words/nobody.txt
	nobodyData string
	//go:embed words/selfemployed.txt
	selfEmployedData string
	//go:embed words/hosts.txt
	hostsData string

	notPeople    = words.New(notPeopleData)
	notCompanies = words.New(notCompaniesData)
	titleWords   = words.New(titleData)
	commonWords  = words.New(commonData)
	usesWords    = words.New(usesData)
	rejected     = words.New(rejectedData)
	warnedOf     = words.New(warnedData)
	past         = words.New(pastData)
	considered   = words.New(consideredData)
	announced    = words.New(announcedData)
	speaks       = words.New(speaksData)
	cases        = words.New(casesData)
	hosts        = words.New(hostsData)
	nobody       = words.New(nobodyData)
	selfEmployed = words.New(selfEmployedData)
)
