package relate

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// How running English says who spoke.
const (
	wordEn     = `[a-z]?[A-Z\d][\p{L}\d&+-]*(?:\.[\p{L}\d]+)*`
	companyEn  = wordEn + `(?: (?:(?:of|and|&) )?` + wordEn + `){0,3}`
	ofWhom     = `(?:,? [(][^()]{2,60}[)]|, [^.;:()]{2,80}?,|, (?:the |an? )?[^.,;:()]{2,70} (?:of|at|for|with) (?:the )?[A-Z][^.,;:()]{1,60}?(?: [(][^()]{2,20}[)])?|,? (?:from|of|at|with) (?:the |our )?[a-z]?[A-Z\d][^,.;:()]{1,40}?(?:, (?:LP|LLC|Inc|Ltd|GmbH|Corp|Co|AG|BV|plc)\.?)?)`
	talkEn     = `(?:talks?|sessions?|keynotes?|presentations?|demos?|workshops?|panels?|panel discussions?|lectures?|fireside chats?|slots?|breakouts?|tutorials?|deep dives?|introductions?|overviews?)`
	adverbEn   = `(?:(?:then|also|first|next|now|later|again|kindly|quickly|really|just|even|did|\w+ly) ){0,2}`
	titleFront = `(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? |(?:[A-Z][\w.&-]*(?:'s|’s)? )?(?:CEO|CTO|CIO|COO|CFO|CISO|CPO|VP|GM|Director|Professor|Engineer|Architect|Evangelist|Advocate|Fellow)s? |[A-Z][\w.&-]*(?:'s|’s) )`
)

var (
	latinName  = pattern.MustCompile(byline.LatinName)
	saysSo     = pattern.MustCompile(`^` + ofWhom + `?(?:(?:,| and| &|, and) ` + titleFront + `?` + byline.LatinName + ofWhom + `?){0,3},? (?:who )?` + adverbEn + anyOf(speaksEnData) + `\b`)
	whoseTalk  = pattern.MustCompile(`^(?: [(][^()]{2,40}[)])?(?:'s?|’s?) (?:[\w-]+ ){0,4}?` + talkEn + `\b`)
	talkBy     = pattern.MustCompile(`(?i)(?:\b` + talkEn + `\b[^.;]{0,60}?\b(?:by|from|with|featuring)|["”’] by|\b(?:presented|given|delivered|led|run|held|taught|told|kicked off|opened|closed|demoed) by|\b[A-Z]{3}\d{3}(?:-[A-Z]\d?)?\b[^.;]{4,140} (?:by|with|from)|\bwe (?:heard|listened) (?:from|to)|\bhear (?:from|from the)|\b(?:heard|listened to|watched|saw)|\b(?:joined|introduced|invited|welcomed|brought|followed)(?: (?:on|to the|onto the|up on) stage)?(?: by)?) (?:the )?$`)
	moreOf     = pattern.MustCompile(`(?i)\b(?:more|other|all|previous|earlier|past) ` + talkEn + ` (?:by|from|with) $`)
	talkByEach = pattern.MustCompile(byline.LatinName + ofWhom + `?(?: and|,| &|, and) $`)
	frontEnd   = pattern.MustCompile(titleFront + `$`)
	endsInS    = pattern.MustCompile(`(?:'s|’s)$`)
	callsThem  = pattern.MustCompile(`^ (?:was|is|were|are) (?:the |our )?(?:MC|M\.C\.|host|master of ceremonies|moderator|chair|speaker|first|next|last)\b`)
	hostedBy   = pattern.MustCompile(`(?i)\b(?:hosted|moderated|MCed|emceed|chaired|written|posted|published|authored|edited) by (?:the )?$`)
)

// prosePeople finds people whom a line of running English names as speakers, or
// by their given name and surname, each as its bytes.
func (r *relater) prosePeople(line int, hits []lexicon.Hit) [][2]int {
	var out [][2]int
	text := r.text(line)
	for _, m := range r.latinNames(line) {
		from, to := r.trimName(text, m[0], m[1], hits)
		if from >= to {
			continue
		}
		if !r.lex.Ordinary(text[from:to]) && (r.spokeThere(line, from, to) || r.hosted(line, from, to)) {
			out = append(out, [2]int{from, to})
		} else if from, to = r.fullName(text, from, to, hits); from < to {
			out = append(out, [2]int{from, to})
		}
	}
	return out
}

// noNames are those of lines without any.
var noNames = [][]int{}

// latinNames gives the bytes of what a line spells like Latin names; it looks
// for them once.
func (r *relater) latinNames(line int) [][]int {
	if r.spelt[line] == nil {
		r.spelt[line] = latinName.FindAllStringIndex(r.text(line), -1)
		if r.spelt[line] == nil {
			r.spelt[line] = noNames
		}
	}
	return r.spelt[line]
}

// spokeThere tells whether a line says that who it names, by its bytes, gave a talk.
func (r *relater) spokeThere(line, from, to int) bool {
	before, after := r.around(line, from, to)
	return saysSo.MatchString(after) || r.says(line, after, whoseTalk) ||
		r.cues[line].May(talkBy) && r.talkOf(frontless(before))
}

// hosted tells whether a line says that who it names, by its bytes, was the
// host, or what they were.
func (r *relater) hosted(line, from, to int) bool {
	before, after := r.around(line, from, to)
	return r.cues[line].May(hostedBy) && hostedBy.MatchString(frontless(before)) || r.says(line, after, callsThem)
}

// talkOf tells whether a text that a name follows says that it is a talk's
// speaker, perhaps after others.
func (r *relater) talkOf(before string) bool {
	for range 4 {
		if talkBy.MatchString(before) {
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

// trimName takes the words off both ends of what is spelt like a name that are
// none of it: "Google's", "CTO", "Keynote". An empty range is no name.
func (r *relater) trimName(text string, from, to int, hits []lexicon.Hit) (int, int) {
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	cut := from > 0 && (unicode.Is(unicode.Latin, before) || unicode.IsDigit(before) || strings.ContainsRune("-@/.'’", before))
	for {
		first, rest, two := strings.Cut(text[from:to], " ")
		if !two {
			return 0, 0
		}
		if cut || byline.EndsNoName(first) || endsInS.MatchString(first) || titleWords.Has(first) || taken(text, from, from+len(first), hits) {
			from, cut = to-len(rest), false
			continue
		}
		last := strings.LastIndex(text[from:to], " ")
		if word := text[from+last+1 : to]; byline.EndsNoName(word) || titleWords.Has(word) {
			to = from + last
			continue
		}
		if at := endsInS.FindStringIndex(text[from:to]); at != nil && !taken(text, from, to, hits) {
			to = from + at[0]
		}
		return from, to
	}
}
