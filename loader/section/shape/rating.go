package shape

import (
	"strings"

	"talkgraph/loader/pattern"
)

// rating is the stars that a reporter gives to a talk, behind its title; one star
// without a blank before it may be the title's own.
var rating = pattern.MustCompile(`[ 　]*[(（]?[★☆⭐]{2,6}[)）]?$|[ 　]+[★☆⭐]$`)

// Unrated is a title without the stars that a reporter gives to its talk.
func Unrated(title string) string {
	if !strings.HasSuffix(title, "★") && !strings.HasSuffix(title, "☆") && !strings.HasSuffix(title, "⭐") && !strings.HasSuffix(title, ")") && !strings.HasSuffix(title, "）") {
		return title
	}
	if at := rating.FindStringIndex(title); at != nil && at[0] > 0 {
		return title[:at[0]]
	}
	return title
}
