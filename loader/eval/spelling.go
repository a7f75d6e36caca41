package eval

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

var (
	asides    = regexp.MustCompile(`株式会社|\(.*?\)`)
	honorific = regexp.MustCompile(`(さん|氏|様|社)$`)
	vendors   = []string{"amazon", "aws", "apache"}
)

// spelling gives the one spelling under which an annotation and a reading call
// a thing the same. It is looser than knowledge.Key on purpose: vendors, legal
// forms, honorifics and remarks in brackets do not count, so that nobody is
// marked down for "Aurora" instead of "Amazon Aurora".
func spelling(name string) string {
	s := strings.TrimSpace(folded(name))
	s = strings.TrimSpace(asides.ReplaceAllString(s, ""))
	s = withoutVendor(honorific.ReplaceAllString(s, ""))
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) {
			return r
		}
		return -1
	}, s)
}

// withoutVendor takes a vendor off a name, unless next to nothing is left.
func withoutVendor(s string) string {
	for _, vendor := range vendors {
		rest, found := strings.CutPrefix(s, vendor)
		short := strings.TrimLeftFunc(rest, unicode.IsSpace)
		if found && short != rest && utf8.RuneCountInString(short) > 1 {
			return short
		}
	}
	return s
}

func folded(s string) string {
	return cases.Fold().String(norm.NFKC.String(s))
}

// touch tells whether one of two surfaces holds the other.
func touch(a, b string) bool {
	a, b = strings.TrimSpace(folded(a)), strings.TrimSpace(folded(b))
	return strings.Contains(a, b) || strings.Contains(b, a)
}
