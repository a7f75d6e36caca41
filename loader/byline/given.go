package byline

import "strings"

// OpensWithGiven tells whether a text begins with a given name, and more
// follows it: "Jean-Luc Moreau".
func OpensWithGiven(text string) bool {
	first, _, more := strings.Cut(text, " ")
	given, _, _ := strings.Cut(first, "-")
	given, _, _ = strings.Cut(given, "(") // "Ana(Annie) Lopez"
	return more && givenNames.Has(given)
}

// IsTitle tells whether a text says what somebody is: "Director, Site Reliability".
func IsTitle(text string) bool { return titles.In(text) }

// IsOffice tells whether a text is what somebody is, and nothing else, as it
// begins or ends: "CTO", "Senior Engineer".
func IsOffice(text string) bool {
	return titles.Prefix(text) != "" || job(text)
}
