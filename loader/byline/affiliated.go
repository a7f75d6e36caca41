package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// belong reads the bytes from–to as an affiliation of somebody.
func (p *reader) belong(who *Person, from, to int) {
	text := p.text[from:max(from, to)]
	if stops.MatchString(text) || utf8.RuneCountInString(text) > 80 {
		return
	}
	text = firstOfTwo(text)
	start, end, known := p.company(text)
	if !known && (!proper(text[start:end]) || saying(text[start:end]) || leadsPart(text)) {
		who.Title = trim(text)
		return
	}
	who.Company = text[start:end]
	who.From, who.To = p.runes(from+start), p.runes(from+end)
	who.Title = office(trim(text[:start] + " " + text[end:]))
}

var headOf = pattern.MustCompile(`^(?i:(?:global |deputy |interim |senior )?(?:head|vp|svp|evp|vice president|director|manager|lead) of )[^,@]*$`)

// leadsPart tells what somebody is who leads a part of a company, which it does
// not name: "Head of Platform".
func leadsPart(text string) bool {
	return headOf.MatchString(text) && !strings.Contains(text, " at ") && !strings.Contains(text, " for ")
}

// heldBy is how sentences say what somebody is at a company: "で CTO を務める".
var heldBy = pattern.MustCompile(`^(?:で|にて)?[ 　]*([^ 　].*?)[ 　]*を(?:務め|つとめ|し|され)(?:る|た|ている|ています|ていた)$`)

// office is a job without the words by which a sentence says it.
func office(title string) string {
	if m := heldBy.FindStringSubmatch(title); m != nil {
		return m[1]
	}
	return title
}
