package mention

import (
	_ "embed"

	"talkgraph/loader/words"
)

var (
	//go:embed words/notpeople.txt
	notPeopleData string
	//go:embed words/notcompanies.txt
	notCompaniesData string
	//go:embed words/nouns-ja.txt
	nounsJaData string
	//go:embed words/titles.txt
	titleData string
	//go:embed words/common.txt
	commonData string
	//go:embed words/speaks-en.txt
	speaksEnData string
	//go:embed words/places.txt
	placesData string
	//go:embed words/acts-en.txt
	actsData string
	//go:embed words/nounsfollow-en.txt
	nounsFollowData string
	//go:embed words/firms-en.txt
	firmsEnData string
	//go:embed words/staff-en.txt
	staffEnData string
	//go:embed words/firmsdo-en.txt
	firmsDoEnData string
	//go:embed words/firmways-en.txt
	firmWaysEnData string
	//go:embed words/software-en.txt
	softwareEnData string
	//go:embed words/softwarewide-en.txt
	softwareWideEnData string
	//go:embed words/softwaremaybe-en.txt
	softwareMaybeEnData string
	//go:embed words/software-ja.txt
	softwareJaData string
	//go:embed words/softwarewide-ja.txt
	softwareWideJaData string
	//go:embed words/notservices.txt
	notServicesData string
	//go:embed words/hosts.txt
	hostsData string

	notPeople     = words.New(notPeopleData)
	notCompanies  = words.New(notCompaniesData)
	ordinaryNouns = words.New(nounsJaData)
	commonWords   = words.New(commonData)
	places        = words.New(placesData)
	actsShort     = words.New(actsData)        // short verbs of people
	nounsFollow   = words.New(nounsFollowData) // small words that a noun or the name of a month follows
	speaksEn      = words.New(speaksEnData)
	notServices   = words.New(notServicesData)
)

// StaffEn spells, for patterns, how English calls those who work at a company.
var StaffEn = words.AnyOf(staffEnData)

// TitleWords are what people are at their companies, and how they are addressed.
var TitleWords = words.New(titleData)
