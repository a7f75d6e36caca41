package mention

import (
	"strings"
	"unicode"

	"talkgraph/loader/parse"
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

// calledInEnglish reads what is called so. A name in small letters stands
// between marks there: "a service called from Lambda" has none. A word with a
// capital that is printed as code is a class.
func (r *finder) calledInEnglish(_ int, text string, m []int) (introduction, bool) {
	in := introduction{from: m[4], to: m[5], standing: standingOf(text[m[2]:m[3]], text[:m[2]], true)}
	if spelt(text[in.from:in.to]) {
		return in, true
	}
	small, code := unicode.IsLower(rune(text[in.from])), text[in.from-1] == '`'
	return in, small && text[in.from-1] != ' ' || !small && !code
}

func (r *finder) isSoftware(_ int, text string, m []int) (introduction, bool) {
	in := introduction{from: m[2], to: m[3], standing: standingOf(text[m[4]:m[5]], text[m[3]:m[4]], false)}
	return in, endsNoun.MatchString(text[m[5]:]) && r.meansName(text, m[2], m[3])
}

// definedSoftware reads items of lists that say what their first words are.
func (r *finder) definedSoftware(_ int, text string, m []int) (introduction, bool) {
	in := introduction{from: m[2], to: m[3], standing: hinted}
	if softKinds.Has(text[m[4]:m[5]]) {
		in.standing = shaped
	}
	return in, endsNoun.MatchString(text[m[5]:])
}

func (r *finder) titledSoftware(i int, text string, m []int) (introduction, bool) {
	s := r.Inner[i]
	heads := r.Doc.Lines[i].Shape == parse.Heading || s >= 0 && r.Layout.Sections[s].First-1 == i
	return introduction{from: m[2], to: m[3], standing: standingOf(strings.ToLower(text[m[4]:m[5]]), text[m[3]:m[4]], false)}, heads
}

func (r *finder) kindThenName(_ int, text string, m []int) (introduction, bool) {
	before, after := text[cutAt(text, max(0, m[0]-longestView)):m[0]], text[m[7]:]
	closed := strings.HasPrefix(after, ",") || strings.HasPrefix(after, ".") || strings.HasPrefix(after, ")") || after == ""
	in := introduction{from: m[6], to: m[7], standing: standingOf(text[m[2]:m[3]], before, false)}
	if m[4] >= 0 && (!closed || in.standing < stated) || !whoseKind.MatchString(before) || doesSo.MatchString(after) {
		return in, false
	}
	return in, true
}

func (r *finder) nameThenKind(_ int, text string, m []int) (introduction, bool) {
	first := cutAt(text, max(0, m[0]-longestView))
	at := joined.FindStringSubmatchIndex(text[first:m[0]])
	if at == nil || !endsNoun.MatchString(text[m[3]:]) {
		return introduction{}, false
	}
	return introduction{from: first + at[0], to: first + at[2], standing: hinted}, true
}

func (r *finder) openSourced(_ int, text string, m []int) (introduction, bool) {
	from, to := max(m[2], m[4]), max(m[3], m[5])
	return introduction{from: from, to: to, standing: shaped}, !doesSo.MatchString(text[to:]) && r.meansName(text, from, to)
}

func (r *finder) keptSoftware(_ int, _ string, m []int) (introduction, bool) {
	in := introduction{from: m[6], to: m[7], standing: shaped}
	if m[4] >= 0 {
		in.standing = hinted
	}
	return in, true
}

// meansName tells a name from a word that has its capital because a sentence
// begins with it.
func (r *finder) meansName(text string, from, to int) bool {
	before := strings.TrimRight(text[:from], "\"“”'‘’*_`[( ")
	if before != "" && !strings.ContainsAny(before[len(before)-1:], ".!?:-–—•>#") || spelt(text[from:to]) {
		return true
	}
	first, _, _ := strings.Cut(text[from:to], " ")
	return r.inside()[first]
}

// wordsInside are the words that the document writes with a capital behind
// words without one.
func (r *finder) wordsInside() map[string]bool {
	out := make(map[string]bool)
	for _, l := range r.Doc.Lines {
		for from, to := range capitals(l.Text, 1) {
			if from > 1 && l.Text[from-1] == ' ' && isSmall(l.Text[from-2]) && !out[l.Text[from:to]] {
				out[l.Text[from:to]] = true
			}
		}
	}
	return out
}
