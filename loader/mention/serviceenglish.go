package mention

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// How English prints a service that no list has.
const (
	softEn     = `([A-Z]\w*[+#]*(?:[.-][A-Za-z\d]\w*)*(?: [A-Z]\w*(?:[.-][A-Za-z\d]\w*)*){0,3}|[a-z]\w*(?:[.-][A-Za-z\d]\w*)*)`
	softNameEn = `([a-z]?[A-Z]\w*[+#]*(?:[.-][A-Za-z\d]\w*)*(?: [A-Z]\w*(?:[.-][A-Za-z\d]\w*)*){0,3})`
	marksEn    = "[\"“”'‘’*_`\\[(]{0,4}"
	afterEn    = "[\"“”'’*_`\\]]{0,4}(?:\\([^()\\s]*\\))?"
	articleEn  = `(?i:an?|our|their|its|the|his|her|my|another|one of the) `
)

var (
	softKinds  = words.New(softwareEnData)
	wideKinds  = words.New(softwareWideEnData)
	softwareEn = `(?:` + words.AnyOf(softwareEnData) + `|` + words.AnyOf(softwareWideEnData) + `|` + words.AnyOf(softwareMaybeEnData) + `)`

	calledEn  = pattern.MustCompile(`\b(` + softwareEn + `)s?(?:,? (?:which|that) (?:is|was|are|were|he|she|they|we|I)(?: have| had)?)?,? (?:called|named|known as|dubbed|code-?named|nicknamed|call|name)\b,? (?:the )?` + marksEn + softEn)
	isEn      = pattern.MustCompile(softNameEn + afterEn + `(?:,|:| [-–—]|—|–| is| was| [(])? ?` + articleEn + `(?:[\w'’/+-]+,? ){0,6}?(` + softwareEn + `)\b`)
	titledEn  = pattern.MustCompile(`^[^\p{L}\d]*(?:[A-Z]{2,4}-?\d{2,4}[^\p{L}]* )?(?:(?i:introducing|announcing|meet) )?` + softNameEn + afterEn + `(?::|,| [-–—]) ?` + articleEn + `(?:[\w'’/+-]+,? ){0,6}?((?i:` + softwareEn + `))s?\b`)
	kindEn    = pattern.MustCompile(`\b(` + words.AnyOf(softwareEnData) + `)(,)? ` + marksEn + softNameEn)
	definedEn = pattern.MustCompile(`^[ \t]*[•·*+●○-][ \t]+[*_]{0,2}` + softNameEn + afterEn + `(?: [-–—]|:) (?:[\w'’/+-]+,? ){0,6}?(` + softwareEn + `)\b`)
	ofKindEn  = pattern.MustCompile(` (?:open[- ]source )?(` + words.AnyOf(softwareEnData) + `)\b`)
	openedEn  = pattern.MustCompile(`\b(?i:open[- ]sourc(?:ed|ing)) (?:the )?` + marksEn + softNameEn + `|` + softNameEn + afterEn + ` (?:has been|was|is|got) (?:(?:now|recently|also|fully|completely) )?open[- ]sourced?\b`)
	keptEn    = pattern.MustCompile(`\b(?i:(co-?)?(?:maintainers?|committers?)|core (?:developers?|contributors?)|(creator|co-creator|inventor)s?) (?:of|for|to|on|at|behind) (?:the )?` + marksEn + softNameEn)
)

// softwareSays are the shapes of English, each with how it is read.
var softwareSays = []struct {
	rule string
	expr *pattern.Pattern
	read func(r *finder, i int, text string, m []int) (introduction, bool)
}{
	{"called-a-service", calledEn, (*finder).calledInEnglish}, {"is-software", isEn, (*finder).isSoftware},
	{"titled-as-software", titledEn, (*finder).titledSoftware}, {"software-by-name", kindEn, (*finder).kindThenName},
	{"is-software", definedEn, (*finder).definedSoftware}, {"software-by-name", ofKindEn, (*finder).nameThenKind},
	{"open-sourced", openedEn, (*finder).openSourced}, {"kept-software", keptEn, (*finder).keptSoftware},
}

// servicesInEnglish gives the services that a line of English introduces.
func (r *finder) servicesInEnglish(i int) []introduction {
	if !r.Cues[i].MayAny(anyService) {
		return nil
	}
	var out []introduction
	for _, say := range softwareSays {
		for _, m := range r.InLine(i, say.expr) {
			if in, ok := say.read(r, i, r.Text(i), m); ok {
				in.rule = say.rule
				out = append(out, in)
			}
		}
	}
	return out
}

var (
	// whoseKind stands before what software is, where its name follows.
	whoseKind = pattern.MustCompile(`\b(?i:the|an?|our|their|its|his|her|this|new|own|sourced?|internal|in-house) (?:[\w'’/+-]+ ){0,3}$`)
	// joined is a name at the end of a text that joins words by their capitals.
	joined = pattern.MustCompile(`\b[A-Za-z]\w*[a-z][A-Z]\w*(?:[.-]\w+)*(` + afterEn + `)$`)
	// ofTheirOwn stands before what software is, where it is nobody's business.
	ofTheirOwn = pattern.MustCompile(`(?i)\b(?:open[- ]?sourced?|OSS|internal|in-?house|home-?grown|own|GitHub|Apache|CNCF)\b[^.;:()]{0,40}$`)
	// endsNoun stands behind what software is: "a tool for boats", and not "a tool company".
	endsNoun = pattern.MustCompile(`^(?:$|[.,;:!?)—–"”]| [-–—(]| (?:for|that|which|to|from|by|built|written|developed|used|with|in|on|and|or|designed|created|based|they|we|he|she|it|you|as|of|where|running|like|called|named|allowing|providing)\b)`)
	// doesSo follows who has software, and no software.
	doesSo = pattern.MustCompile(`^ (?:` + didEn + `|uses?|used|built|builds|wrote|made|presented|showed|offers?|has|have|had|sells?)\b`)
)

// standingOf says how surely software of a kind, in the words before it, is a
// service.
func standingOf(kind, before string, called bool) standing {
	own := ofTheirOwn.MatchString(before)
	switch soft := softKinds.Has(kind); {
	case called && (soft || wideKinds.Has(kind)), own && soft:
		return stated
	case soft, own:
		return shaped
	}
	return hinted
}
