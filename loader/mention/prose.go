package mention

import (
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// How running English says who spoke.
const (
	wordEn     = `[a-z]?[A-Z\d][\p{L}\d&+-]*(?:\.[\p{L}\d]+)*`
	longerEn   = `[a-z]?[A-Z\d][\p{L}\d&+-]+(?:\.[\p{L}\d]+)*` // "and I" goes on with another sentence
	companyEn  = wordEn + `(?: (?:(?:of|and|&|de|de la|of the) )?` + longerEn + `){0,3}`
	ofWhom     = `(?:,? [(][^()]{2,60}[)]| [-–—] [^-–—.;:()]{3,70} [-–—]|, [^.;:()]{2,80}?,|, (?:the |an? )?[^.,;:()]{2,70} (?:of|at|for|with) (?:the )?[A-Z][^.,;:()]{1,60}?(?: [(][^()]{2,20}[)])?|,? (?:both |all |over |here |now )?(?:from|of|at|with) (?:the |our )?(?:(?:[a-z-]+ ){1,3}(?:at|of|from) )?[a-z]?[A-Z\d][^,.;:()]{1,40}?(?:, (?:LP|LLC|Inc|Ltd|GmbH|Corp|Co|AG|BV|plc)\.?)?)`
	talkEn     = `(?:talks?|sessions?|keynotes?|presentations?|demos?|workshops?|panels?|panel discussions?|lectures?|fireside chats?|slots?|breakouts?|tutorials?|deep dives?|introductions?|overviews?)`
	adverbEn   = `(?:(?:then|also|first|next|now|later|again|kindly|quickly|really|just|even|did|\w+ly) ){0,2}`
	titleFront = `(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? |(?:[A-Z][\w.&-]*(?:'s|’s)? ){0,3}?(?:(?:CEO|CTO|CIO|COO|CFO|CISO|CPO|VP|GM|Director|Professor|Engineer|Architect|Evangelist|Advocate|Fellow)s?|(?:[Cc]o-?)?[Ff]ounder(?: (?:and|&) C[ET]O)?|(?:(?:[a-z]+ ){0,2}engineer|manager|director|architect|president|evangelist|advocate|scientist)) |[A-Z][\w.&-]*(?:'s|’s) |(?:her|his|their|my|our) (?:[a-z-]+ ){0,2}(?:colleagues?|co-?founders?|co-?workers?|team ?mates?|partner) )`
)

var (
	latinName  = pattern.MustCompile(byline.LatinName)
	saysSo     = pattern.MustCompile(`^` + ofWhom + `{0,2}(?:(?:,| and| &|, and) ` + titleFront + `?` + byline.LatinName + ofWhom + `?){0,3},? (?:who )?` + adverbEn + `(?:(?:leads|heads|runs|works|is) [^.;:()]{2,60}? and ` + adverbEn + `)?` + words.AnyOf(speaksEnData) + `\b`)
	hearThem   = pattern.MustCompile(`\b(?i:hear|hearing|see|seeing|watch|watching|have|having) (?:the )?$`)
	toTell     = pattern.MustCompile(`^` + ofWhom + `{0,2} (?:give|giving|talk|talking|speak|speaking|present|presenting|explain|explaining|discuss|describe|show|share|tell|walk|demo|demonstrate|deliver|open|close|join|on stage)\b`)
	whoseTalk  = pattern.MustCompile(`^(?: [(][^()]{2,40}[)])?(?:'s?|’s?) (?:[\w-]+ ){0,4}?` + talkEn + `\b`)
	talkBy     = pattern.MustCompile(`(?i)(?:\b` + talkEn + `\b[^.;]{0,60}?\b(?:by|from|with|featuring):?|["”’] by|\b(?:presented|given|delivered|led|run|held|taught|told|kicked off|opened|closed|demoed) by|\b[A-Z]{3}\d{3}(?:-[A-Z]\d?)?\b[^.;]{4,140} (?:by|with|from)|\b(?:panel(?:l?ists?)?|speakers?|presenters?|participants|guests?)(?: [^.;:()]{2,30})? (?:were|was|included|are|featured|(?:was made up|consist(?:s|ed)|composed) of|comprised|brought together)(?: the following:?)?|\b(?:presenters?|(?:keynote|first|second|third|next|last|main|our|the|its|this|invited|session) speakers?),?|\bwe (?:heard|listened) (?:from|to)|\bhear (?:from|from the)|\b(?:heard|listened to|watched|saw)|\b(?:joined|introduced|invited|welcomed|brought|followed)(?: (?:on|to the|onto the|up on) stage)?(?: by)?) (?:the )?$`)
	byTheGood  = pattern.MustCompile(`(?i)\b` + talkEn + `\b[^.;]{0,60}?\b(?:by|from|with) (?:the|our) (?:[a-z-]+,? ){1,2}$`)
	openedBy   = pattern.MustCompile(`(?i)\b(?:opened|closed|kicked off|started|hosted|moderated|introduced|followed|organi[sz]ed) (?:by|from|with) (?:the|our) [^.;]*$`)
	moreOf     = pattern.MustCompile(`(?i)\b(?:more|other|all|previous|earlier|past) ` + talkEn + ` (?:by|from|with) $`)
	talkByEach = pattern.MustCompile(byline.LatinName + `(?:` + ofWhom + `?(?: and|,| &|, and)|(?:, [^.;:()]{2,120}| [(][^()]{2,80}[)])?;(?: and)?) $`)
	frontEnd   = pattern.MustCompile(titleFront + `$`)
	callsThem  = pattern.MustCompile(`^ (?:was|is|were|are) (?:the |our )?(?:MC|M\.C\.|host|master of ceremonies|moderator|chair|speaker|first|next|last)\b`)
	hostedBy   = pattern.MustCompile(`(?i)\b(?:hosted|moderated|MCed|emceed|chaired|written|posted|published|authored|edited) by (?:the )?$`)
)

// prosePeople finds people whom a line of running English names as speakers, or
// by their given name and surname, each as its bytes.
func (r *finder) prosePeople(line int, hits []lexicon.Hit) [][2]int {
	var out [][2]int
	text := r.Text(line)
	for _, m := range r.latinNames(line) {
		from, to := r.trimName(text, m[0], m[1], hits)
		if from >= to {
			continue
		}
		if !r.lex.Ordinary(text[from:to]) && (r.SpokeThere(line, from, to) || r.hosted(line, from, to) || r.holdsOffice(line, from, to) || r.thanked(line, from, to)) {
			out = append(out, [2]int{from, to})
		} else if from, to = r.fullName(text, from, to, hits); from < to {
			out = append(out, [2]int{from, to})
		}
	}
	if from, to := r.beforeCompany(line, hits); from < to {
		out = append(out, [2]int{from, to})
	}
	return append(out, r.besidePeople(line, out, hits)...)
}

// noNames are those of lines without any.
var noNames = [][]int{}

// allProsePeople is prosePeople of all lines, by line.
func (r *finder) allProsePeople(hits [][]lexicon.Hit) [][][2]int {
	out := make([][][2]int, len(hits))
	lines.Each(len(out), func(i int) {
		if r.Shows(i, lines.TwoNames) && lines.WorthReading(r.Doc.Lines[i]) {
			out[i] = r.prosePeople(i, hits[i])
		}
	})
	return out
}

// latinNames gives the bytes of what a line spells like Latin names; it looks
// for them once.
func (r *finder) latinNames(line int) [][]int {
	if r.spelt[line] == nil {
		r.spelt[line] = latinName.FindAllStringIndex(r.Text(line), -1)
		if r.spelt[line] == nil {
			r.spelt[line] = noNames
		}
	}
	return r.spelt[line]
}

// SpokeThere tells whether a line says that who it names, by its bytes, gave a talk.
func (r *Mentions) SpokeThere(line, from, to int) bool {
	before, after := r.Around(line, from, to)
	before, after = strings.TrimRight(before, "*_"), Plain(after)
	return saysSo.MatchString(after) || r.Says(line, after, whoseTalk) ||
		r.Cues[line].May(hearThem) && hearThem.MatchString(before) && toTell.MatchString(after) ||
		(r.Cues[line].May(talkBy) || r.Cues[line].May(byTheGood)) && r.talkOf(frontless(before))
}

// hosted tells whether a line says that who it names, by its bytes, was the
// host, or what they were.
func (r *finder) hosted(line, from, to int) bool {
	before, after := r.Around(line, from, to)
	return r.Cues[line].May(hostedBy) && hostedBy.MatchString(frontless(before)) || r.Says(line, after, callsThem)
}

// longestList is of how many names those are read that stand before one.
const longestList = 8

// talkOf tells whether a text that a name follows says that it is a talk's
// speaker, perhaps after others.
func (r *Mentions) talkOf(before string) bool {
	for range longestList {
		if talkBy.MatchString(before) || byTheGood.MatchString(before) && !openedBy.MatchString(before) {
			return !moreOf.MatchString(before)
		}
		at := talkByEach.FindStringIndex(before)
		if at == nil {
			return false
		}
		before = frontless(before[:at[0]])
	}
	return false
}

// frontless is what stands before a name without "CTO", "Dr." and "Acme's".
func frontless(before string) string {
	for range 2 {
		at := frontEnd.FindStringIndex(before)
		if at == nil {
			break
		}
		before = before[:at[0]]
	}
	return before
}
