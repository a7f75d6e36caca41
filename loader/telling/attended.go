package telling

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// went is how somebody says that they were at a talk.
const went = `\b(?:listen(?:ed|ing) to|attend(?:ed|ing)|watch(?:ed|ing)|saw|caught|went to|joined|visited|sat in on|enjoyed|loved|liked)`

// plainTitle is a title that nothing marks, up to a comma or the end of what it says.
const plainTitle = `([A-Z\d](?:[^.!?;,“”"]|[.]\d){7,120}?[?!]?)`

var (
	// goneThere: "I listened to Boxes at Sea, a talk on …".
	goneThere = pattern.MustCompile(went + ` (?:the )?` + plainTitle + `, (?:which was )?(?:an?|the|another|my|our) (?:[\w’'-]+ ){0,4}?(?i:` + noun + `)\b`)
	// goneInto: "I listened to the keynote, How do boxes float?".
	goneInto = pattern.MustCompile(went + ` (?:the|an?|another|his|her|their|my|our) (?:[\w’'-]+ ){0,3}?(?i:` + noun + `)[,:] ` + plainTitle + `[.!]*[ ]*$`)
	// standsOut: "A highlight of the day was Boxes: How They Float.".
	standsOut = pattern.MustCompile(`\b(?i:highlights?|(?:high|key|main) points?|gems?|standouts?|favou?rites?)(?: (?:of|from|for|on) [^.;:()“”"]{2,40}?)? (?:was|is) ([A-Z\d](?:[^.!?;:“”"]|[.]\d){3,80}: (?:[^.!?;:“”"]|[.]\d){4,80}[?!]?)[.!]*[ ]*$`)
	// ofSpeaker stands behind what is no talk, but who gave it: "the keynote speaker".
	ofSpeaker = pattern.MustCompile(`^ (?:speakers?|hosts?|presenters?|giver|panell?ists?)\b`)
)

// attended reads sentences in which nothing but its place marks the title of a talk
// that somebody went to, and of which they do not say who gave it.
func attended(text string, s span) (Telling, bool) {
	said := text[s.from:s.to]
	for _, expr := range []*pattern.Pattern{goneThere, goneInto, standsOut} {
		m := expr.FindStringSubmatchIndex(said)
		if m == nil || ofSpeaker.MatchString(said[m[1]:]) {
			continue
		}
		if title := said[m[2]:m[3]]; mayEntitle(title, expr != goneInto) {
			return Telling{From: s.from + m[2], To: s.from + m[3], Titled: true, Named: true}, true
		}
	}
	return Telling{}, false
}

// mayEntitle tells words that could be a title from the names of people; where
// sentences may stand as well, they are spelt like one.
func mayEntitle(title string, spelt bool) bool {
	words := strings.Fields(title)
	if len(words) < 2 || byline.OpensWithGiven(title) {
		return false
	}
	if !spelt {
		return len(words) > 2
	}
	small := 0
	for _, word := range words {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) && utf8.RuneCountInString(word) > 3 {
			small++
		}
	}
	return small == 0
}
