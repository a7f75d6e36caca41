package section

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// How running English names those who gave a talk by their given name alone.
const (
	givenName = `(\p{Lu}\p{Ll}{1,13})`
	aTalk     = `(?:talk|session|presentation|keynote|workshop|lecture|panel|tutorial|demo|demonstration)s?`
	spokeSo   = `(?:(?:opened|began|started|kicked off|closed|ended|finished|gave|delivered|presented|held|led|ran)(?: up| off)? (?:us )?(?:an?|the|this|that|his|her|their) (?:[\w’'-]+ ){0,3}?` + aTalk + `\b|(?:took|came on|came to|stepped onto|walked on) (?:the )?stage\b|(?:walked|took|talked|guided|led|ran) us through\b)`
)

var (
	// givenSpoke opens a sentence: "Ana opened the talk with a box."
	givenSpoke = pattern.MustCompile(`(?:^|[.!?] )` + givenName + ` (?:then |also |first )?` + spokeSo)
	// givenIs opens a paragraph: "Ana, a captain who likes tar, took the stage".
	givenIs = pattern.MustCompile(`^` + givenName + `, (?:an?|our|my) [^.;:!?]{3,160}, ` + spokeSo)
	// ofOurs names colleagues, perhaps with the company of theirs: "by my Acme
	// colleagues Ana and Bo".
	ofOurs = pattern.MustCompile(`\b(?:[Mm]y|[Oo]ur) (?:(?:former|fellow|good|dear|old|lovely) )?(?:(\p{Lu}[\p{L}\d.&-]+) )?(?:colleagues?|co-?workers?|team ?mates?) ` + givenName + `(?: (?:and|&) ` + givenName + `)?(?:$|[^\p{L}’'-])`)
	// theySpoke is what follows them, and talkOf what stands before, where they spoke.
	theySpoke = pattern.MustCompile(`^,? ?(?:then |also |both )?(?:discuss|present|talk|spoke|gave|show|explain|describ|cover|demonstrat|took|held|led|ran|walked|share)`)
	talkOf    = pattern.MustCompile(`(?:\b(?i:` + aTalk + `)\b[^.;]{0,40} (?:by|from|with|of)|\p{Lu}[^.;,]{8,80} (?:by|from)) $`)
	capital   = pattern.MustCompile(`^ \p{Lu}\p{Ll}`)
)

// givenAlone credits with the talks that have no byline those whom their text calls
// by their given name alone, as it does people whom everybody knows.
func (b *builder) givenAlone() {
	inner := b.innermost()
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		if len(s.Credits) > 0 || s.Kind == "panel" {
			continue
		}
		for at := s.First - 1; at < s.Last && len(s.Credits) == 0; at++ {
			l := b.lines[at]
			if inner[at] != i || l.Shape != parse.Text && l.Shape != parse.Bullet || l.Runes < shortest {
				continue
			}
			if people := b.calledByGiven(l, *s); len(people) > 0 {
				s.Credits = append(s.Credits, billing.Credit{Line: at + 1, Offset: l.Start, People: people, Rule: "given-name"})
			}
		}
	}
}

// calledByGiven are those of whom a line says so.
func (b *builder) calledByGiven(l *shape.Line, s Section) []byline.Person {
	if m := ofOurs.FindStringSubmatchIndex(l.Body); m != nil {
		end := max(m[5], m[7])
		if !capital.MatchString(l.Body[end:]) && (theySpoke.MatchString(l.Body[end:]) || talkOf.MatchString(l.Body[:m[0]])) {
			return withFirm(l.Body, m)
		}
	}
	if m := givenIs.FindStringSubmatchIndex(l.Body); m != nil && b.maySpeak(l.Body[m[2]:m[3]], s) {
		return []byline.Person{byline.PersonAt(l.Body, m[2], m[3])}
	}
	if m := givenSpoke.FindStringSubmatchIndex(l.Body); m != nil && byline.OpensWithGiven(l.Body[m[2]:m[3]]+" X") && b.maySpeak(l.Body[m[2]:m[3]], s) {
		return []byline.Person{byline.PersonAt(l.Body, m[2], m[3])}
	}
	return b.givenSource(l.Body, s)
}

// withFirm are the people whom ofOurs names, with the company that it names.
func withFirm(body string, m []int) []byline.Person {
	var out []byline.Person
	for k := 4; k < len(m); k += 2 {
		if m[k] < 0 {
			continue
		}
		p := byline.PersonAt(body, m[k], m[k+1])
		if m[2] >= 0 {
			p.SetCompany(body, m[2], m[3])
		}
		out = append(out, p)
	}
	return out
}

// maySpeak tells given names that the lines of a talk print without a surname, and
// that mean nothing else.
func (b *builder) maySpeak(given string, s Section) bool {
	if len(b.lex.Lookup(given)) > 0 || byline.EndsNoName(given) {
		return false
	}
	for _, l := range b.lines[s.First-1 : s.Last] {
		for rest := l.Body; ; {
			_, after, found := strings.Cut(rest, given)
			if !found {
				break
			}
			if capital.MatchString(after) {
				return false
			}
			rest = after
		}
	}
	return true
}
