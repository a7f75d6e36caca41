package section

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	// wasGivenFrom tells from whom a talk was: "The second talk was from Mira, a captain
	// at Acme."
	wasGivenFrom = pattern.MustCompile(`\b(?i:` + aTalk + `|part|first|second|third|one)\b[^.;:]{0,40}? (?:was|is|came)[^.;:]{0,30}? (?:from|by) ` + givenName + `(?:$|[.,]| from\b| [(])`)
	// aTalkFrom is the same in the other order: "This was a short talk, from Mira".
	aTalkFrom = pattern.MustCompile(`\b(?:was|is) (?:an?|the|our|my) (?:[\w-]+ ){0,3}?` + aTalk + `,? (?:from|by) ` + givenName + `(?:$|[.,]| from\b| [(])`)
	// namedBehind tells the name behind what somebody is: "was from a captain at Acme, named Mira".
	namedBehind = pattern.MustCompile(`\b(?i:` + aTalk + `|part)\b[^.;:]{0,40}? (?:was|is|came) (?:from|by) [^.;:]{4,80}? (?:named|called) ` + givenName + `(?:$|[.,])`)
	// givenTold opens a sentence: "Mira (from Acme) gave us insights".
	givenTold = pattern.MustCompile(`(?:^|[.!?] )` + givenName + ` [(](?:from |of |at )?\p{Lu}[^()]{1,50}[)] (?:then |also )?(?:gave|talked|told|showed|presented|spoke|explained|walked|took|described|shared)\b`)
	// firmBehind is for whom the one works who is named right before it.
	firmBehind = pattern.MustCompile(`^(?:, (?:an?|the|our) [^.;:()]{2,70}? (?:from|at|of|for) (?:the )?| from (?:the )?| [(](?:from |of |at )?)(\p{Lu}[\p{L}\d&’-]*(?: \p{Lu}[\p{L}\d&’-]*){0,2})(?:$|[.,;:)]| and\b| who\b)`)
)

// givenSource is whom a line of a talk names by their given name alone as the one
// from whom the talk was.
func (b *builder) givenSource(body string, s Section) []byline.Person {
	for _, expr := range []*pattern.Pattern{wasGivenFrom, aTalkFrom, namedBehind, givenTold} {
		m := expr.FindStringSubmatchIndex(body)
		if m == nil || !b.maySpeak(body[m[2]:m[3]], s) || b.lex.Ordinary(body[m[2]:m[3]]) || expr == givenTold && !byline.OpensWithGiven(body[m[2]:m[3]]+" X") {
			continue
		}
		p := byline.PersonAt(body, m[2], m[3])
		if firm := firmBehind.FindStringSubmatchIndex(body[m[3]:]); firm != nil {
			p.SetCompany(body, m[3]+firm[2], m[3]+firm[3])
		}
		return []byline.Person{p}
	}
	return nil
}
