package lexicon

import (
	"regexp"
	"strings"
	"unicode"
)

// told says whether what is said around the line is context enough at this
// place: of a name with all its letters anywhere that names stand, of one of
// two letters only where the whole name stands nearby.
func (c *surroundings) told(m *match) bool {
	p, small := m.pattern, !unicode.IsUpper(c.text[m.start])
	switch c.around(p.entry) {
	case Spelled:
		return !small || c.standsAsName(m)
	case Named:
		return (p.letters > 2 || p.numbered()) && (!small || c.standsAsName(m))
	case Housed:
		return p.isAcronym()
	case Expected:
		return p.letters > 2 && !c.determined(m) && (!small || c.standsAsName(m))
	}
	return false
}

// isSubject says whether a name that opens a sentence or a heading is what this
// tells of: "Helm is …", "Helm in …", not "Shield your users".
func (c *surroundings) isSubject(m *match) bool {
	next := c.wordAt(m.end, 1)
	says := subjectVerbs[next] || c.opensNouns(m, next)
	return says && !c.determined(m) && !startsUpper(c.wordAt(m.start, -1)) && unicode.IsUpper(c.text[m.start])
}

// opensNouns says whether software that is named elsewhere opens a line before
// what may be nouns: "Vault audit logs", not "Express your needs".
func (c *surroundings) opensNouns(m *match, next string) bool {
	p := m.pattern
	return p.entry.Category == "software" && p.letters > 3 && c.around(p.entry) >= Named && c.opens(m) && !opensObject[strings.ToLower(next)]
}

// opensObject are words that stand before the object of a verb, or behind the verb.
var opensObject = setOf(strings.Fields(`a an the this that these those my your our their his her its it them us me you all any some every each more many
	up down in out on off over into to through by with from for of at as and or not`)...)

var subjectVerbs = setOf(strings.Fields(`in on at for vs and or is was has had can does provides provided allows allowed lets supports supported gives gave comes
	came offers runs ran ships makes made adds added uses used will`)...)

// determined says whether a word of English stands before the name that is
// for nouns, and no noun after it that has it as its name: "a Draft", not "the
// Helm chart"; or that it is a season of a year.
func (c *surroundings) determined(m *match) bool {
	word := strings.ToLower(c.wordAt(m.start, -1))
	after := c.after(m)
	return ofYear.MatchString(after) || (beforeNouns[word] || word == "the") && !software.MatchString(after)
}

// ofYear tells a year behind a name: Spring 2016.
var ofYear = regexp.MustCompile(`^ (?:of )?(?:19|20)\d\d\b`)

// software tells nouns that follow the name of what they are made for or with.
var software = regexp.MustCompile(`^ (?:charts?|clusters?|jobs?|apps?|applications?|plug-?ins?|servers?|templates?|tasks?|projects?|packages?|repositor(?:y|ies)|operators?|controllers?|API|APIs|SDK|CLI|UI|client|clients|agents?|modules?|releases?|community|team|developers?|users?|queries|query|workflows?|pipelines?|containers?|frameworks?|librar(?:y|ies)|maintainers?|contributors?|ecosystem|support|streaming|integration)\b`)

// standsAsName says whether a word in small letters stands where names do:
// alone, in a list of names, before Japanese that follows names, after words of
// use, or before a noun of software. As a word of a sentence it is no name.
func (c *surroundings) standsAsName(m *match) bool {
	after := c.after(m)
	word := strings.ToLower(c.wordAt(m.start, -1))
	switch {
	case software.MatchString(after):
		return !beforeVerbs[word]
	case opensClause[word] && takesSubject[c.wordAt(m.end, 1)]:
		return true // a noun would have a word before it
	case word != "" && !takesName[word] && !c.taken(m.start-2):
		return false
	case c.wordAt(m.end, 1) != "" && !afterName[c.wordAt(m.end, 1)]:
		return false
	case c.opens(m) && (isLineEnd(after) && m.end+window >= len(c.text) || isLabel(after) || strings.HasPrefix(after, "　")), c.amongNames(m):
		return true
	case c.japanese && c.inJapaneseText(m):
		return true
	}
	return ofUse[word]
}

// inList says whether the word stands in a list beside a name that needs no
// context, and nothing but lists go on behind it.
func (c *surroundings) inList(m *match) bool {
	before, after := neighbours(c.plain, m)
	if c.adjacent(m, after) {
		return true
	}
	rest := strings.TrimLeft(c.after(m), " ")
	return c.adjacent(before, m) && (rest == "" || strings.ContainsAny(rest[:1], ",/)\n") || strings.HasPrefix(rest, "、"))
}

// beforeVerbs are words that a verb follows: "to express queries".
var beforeVerbs = setOf("to", "can", "could", "we", "you", "they", "will", "would", "i", "not", "must", "should", "and")

// opensClause are words behind which the subject of a clause stands; takesSubject
// those before which it does.
var (
	opensClause  = setOf("how", "that", "because", "if", "when", "why", "where", "since", "while", "but", "whether")
	takesSubject = setOf("can", "could", "will", "would", "should", "might", "has", "does", "doesn't", "lets", "supports", "provides", "runs", "works")
)

// ofUse are words before a name of which somebody says that it is used;
// takesName also those that may stand before one.
var (
	ofUse     = setOf("use", "uses", "used", "using", "with", "via", "on", "adopt", "adopted", "chose", "vs", "than")
	takesName = setOf("use", "uses", "used", "using", "with", "via", "on", "adopt", "adopted", "chose", "vs", "than", "and", "or", "to", "like", "in", "from", "by", "of", "for", "the", "a", "our")
)

// afterName are words that go on behind a name and are no noun of its phrase.
var afterName = setOf("and", "or", "to", "for", "in", "on", "with", "as", "is", "was", "at", "from", "via", "which", "because", "vs", "instead", "but", "by", "has", "can")

// amongNames says whether the word stands in a list beside another name that
// needs no context, or whose field is spoken of.
func (c *surroundings) amongNames(m *match) bool {
	before, after := neighbours(c.plain, m)
	if c.adjacent(before, m) || c.adjacent(m, after) {
		return true
	}
	before, after = neighbours(c.doubtful, m)
	return c.alsoTold(before, m) && c.adjacent(before, m) || c.alsoTold(after, m) && c.adjacent(m, after)
}

// alsoTold tells another name of things that are spoken of around the line.
func (c *surroundings) alsoTold(other, m *match) bool {
	return other != nil && other.pattern.entry != m.pattern.entry && c.around(other.pattern.entry) >= Expected
}

// inJapaneseText says whether the word stands between Japanese as names do,
// before a particle or a verb of use.
func (c *surroundings) inJapaneseText(m *match) bool {
	after := c.after(m)
	return isParticle(strings.TrimPrefix(after, " ")) || usedBeside.MatchString(after) || m.start > 0 && c.text[m.start-1] == '、' && strings.ContainsAny(after[:min(len(after), len("、"))], "、（")
}

// usedBeside tells verbs of use that Japanese writes right after a name.
var usedBeside = regexp.MustCompile(`^[ 　]?(?:つかっ|つかう|使っ|使う|使い|利用|導入|採用|入門|触って|さわって|みたい|などを|なども|とか)`)
