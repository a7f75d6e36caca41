package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// kindOfTalk is what a talk was, which stands in titles where companies do:
// "Ana Lopez, CTO, Keynote".
var kindOfTalk = pattern.MustCompile(`^(?i:(?:opening |closing |morning |afternoon |lightning |invited |panel |day \d+ |breakout )*(?:keynotes?|sessions?|talks?|workshops?|tutorials?|panels?|lectures?|fireside chat|panel discussion|discussion))$`)

// saying tells titles of talks from names of companies: of three words or more,
// at least two are written small.
func saying(text string) bool {
	words, n := strings.Fields(text), 0
	if len(words) < 3 {
		return false
	}
	for _, word := range words {
		if word[0] >= 'a' && word[0] <= 'z' && !small.MatchString(word) {
			n++
		}
	}
	return n >= 2
}

// proper tells whether a text can be the name of a company.
func proper(text string) bool {
	if form := formHere(text); form > 0 && form < len(text) {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text)
	return domain.MatchString(text) || !particleEnd.MatchString(text) && !kindOfTalk.MatchString(text) && text != "" && utf8.RuneCountInString(text) <= 50 && !titles.Has(text) &&
		(unicode.IsUpper(r) || unicode.IsNumber(r) || unicode.In(r, unicode.Han, unicode.Katakana) || mixed(text) || unicode.Is(unicode.Hiragana, r) && (legalForms.MatchString(text) || organizations.Suffix(text) != "" || kanaShop.MatchString(text)))
}

// mixed tells names such as iRobot and mixi Inc. from common words.
func mixed(text string) bool {
	return strings.IndexFunc(text, unicode.IsUpper) > 0
}
