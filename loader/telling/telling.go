package telling

import (
	"slices"
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// A Telling is what a text says of one talk.
type Telling struct {
	From, To int             // bytes of the title as the text has it, else of the words that speak of the talk
	Titled   bool            // these are its title
	Named    bool            // the text calls it a talk, or has its title; else it only says that somebody spoke
	People   []byline.Person // who gave it

	needsTitle bool // only with a title it is one
}

const (
	titleFront = `(?:(?:Dr|Mr|Mrs|Ms|Prof)\.? |(?:[A-Z][\w.&-]*(?:'s|’s)? )?(?:CEO|CTO|CIO|COO|CFO|VP|Director|Professor|Engineer|Architect|Evangelist|Advocate|Fellow) |[A-Z][\w.&-]*(?:'s|’s) )?`
	ofWhom     = `(?:,? [(][^()]{2,90}[)]|, [^.;:()]{2,90}?,|, (?:the |an? )?[^.,;:()]{2,70} (?:of|at|for|with) (?:the )?[A-Z][^.,;:()]{1,40}?|,? (?:from|of|at) (?:the )?[A-Z\d][^,.;:()]{1,40}?(?:, (?:LP|LLC|Inc|Ltd|GmbH|Corp|Co|AG|BV|plc)\.?)?)?`
	adverb     = `(?:(?:then|also|first|next|now|later|recently|\w+ly) ){0,2}`
	linkWords  = `(?:[\w’'-]+ ){0,4}?`
)

var (
	noun    = anyOf(nounData) + `s?`
	owns    = pattern.MustCompile(`^(?: [(][^()]{2,60}[)])?(?:'s?|’s?) ` + linkWords + `(?i:` + noun + `)\b`)
	ownsIt  = pattern.MustCompile(`^(?: [(][^()]{2,60}[)])?(?:'s?|’s?) ["“]`)
	andTalk = pattern.MustCompile(`^` + ofWhom + `,? (?:and|with) (?:his|her|their) ` + linkWords + `(?i:` + noun + `)\b`)
	gave    = pattern.MustCompile(`^` + ofWhom + `,? (?:who )?` + adverb + `(?:gave|gives|delivered|presented|held|did|had|led|ran|hosted) (?:us )?(?:an?|the|his|her|their|one of the) ` + linkWords + `(?i:` + noun + `)\b`)
	givenBy = pattern.MustCompile(`(?i:\b` + noun + `\b[^.;]{0,60}?\b(?:by|from|with|featuring)) (?:the |our )?(?:\w+ ){0,2}` + titleFront + `$`)
	ofWhose = pattern.MustCompile(`(?i:\b(?:presentation|talk|keynote|lecture|session|workshop|speech|tutorial) of) ` + titleFront + `$`)
	passive = pattern.MustCompile(`\b(?:was|were) (?:then |also |\w+ly )?` + anyOf(passiveData) + ` by ` + titleFront + `$`)
	byChief = pattern.MustCompile(`(?i:\b` + noun + `\b[^.;]{0,60}?\b(?:by|from|with)) (?:the |our |an? )?[^.;()“”"]{0,60}\b(?i:director|manager|engineer|architect|head|vp|vice president|president|lead|leader|developer|founder|co-founder|ceo|cto|cio|advocate|evangelist|scientist|officer|professor|fellow|chief|author|creator|maintainer|consultant|analyst)\b(?: (?:of|for|at) [^.;()“”"]{2,50})?,? $`)
	byAlone = pattern.MustCompile(`(?:["”]|\*\*),? (?:(?:was )?(?:presented|given|delivered|told|held) )?(?:(?:by|from|with) |[-–—] |[(])` + titleFront + `$`)
	inTitle = pattern.MustCompile(`(?:^|[ (])(?:[Ii]n|[Ww]ith|[Ff]or) ["“][^"“”]{4,160}["”],? ` + titleFront + `$`)
	doing   = pattern.MustCompile(`^` + ofWhom + `,? (?:on stage )?(?:doing|giving|presenting|delivering|talking|speaking|showing|demoing|demonstrating|explaining|walking|sharing|covering|describing|discussing|teaching)\b`)
	onStage = pattern.MustCompile(`^` + ofWhom + `,? (?:then |next |also )?` + anyOf(stageData) + `\b`)
	toTell  = pattern.MustCompile(`^` + ofWhom + `,? (?:then |next |also )?` + anyOf(stageData) + ` (?:to|and) (?:describe|talk|explain|discuss|share|present|tell|show|demo|demonstrate|walk|outline|introduce|speak|give|gave|lay)\w*\b`)
	spokeAt = pattern.MustCompile(`^` + ofWhom + `,? (?:spoke|speaks|speaking|talked|talks|talking) at [^.;]{2,60}? (?:about|on) ["“]`)
	onTitle = pattern.MustCompile(`^` + ofWhom + `,? on ["“]`)
	speaks  = pattern.MustCompile(`^` + ofWhom + `,? (?:who )?` + adverb + anyOf(verbData) + `\b`)
	holding = pattern.MustCompile(`^` + ofWhom + `,? (?:was (?:on|up|there) )?with (?:an?|his|her|their) (?:[\w-]+ ){1,3}?(?:of|on|about|called|titled|entitled|into)\b`)
	heard   = pattern.MustCompile(`(?i:\b(?:heard|hear|listened|listen|listening|hearing)(?: (?:from|to))?) (?:the )?` + titleFront + `$`)
	opened  = pattern.MustCompile(`(?i:\b(?:opened|started|kicked off|began|closed|ended|concluded|finished|wrapped up)(?: up| off)? with) (?:(?:a|an|the) )?` + titleFront + `$`)
	joined  = pattern.MustCompile(`^` + ofWhom + `(?:,| and|, and| &) ` + titleFront + `$`)
)

// Find gives what a text tells of talks, in the order in which it does. links
// are the bytes that stand in it as links: titles often do.
func Find(text string, lex *lexicon.Lexicon, links ...[2]int) []Telling {
	cues := textCues.In(text)
	if !mayTell(&cues) {
		return nil
	}
	return find(text, &cues, lex, links)
}

// find is Find for a text that is known to hold what cues says.
func find(text string, cues *pattern.Found, lex *lexicon.Lexicon, links [][2]int) []Telling {
	var out []Telling
	quotes := withLinks(text, quotesIn(text), links, lex)
	var before span
	for _, s := range sentences(text, quotes) {
		found := inSentence(text, s, quotes, cues, lex)
		if len(found) == 0 && cues.May(theirs) {
			found = ofThose(text, before, s, quotes, lex)
		}
		out, before = append(out, found...), s
	}
	return merged(out)
}

// The patterns of which a text that tells of a talk matches one: by what stands
// behind a name or before it, alone, or, for titles that nothing marks, both of
// two.
var (
	behindName = []*pattern.Pattern{owns, andTalk, gave, ownsIt, onTitle, speaks, holding, toTell, spokeAt, doing, onStage}
	beforeName = []*pattern.Pattern{givenBy, ofWhose, byChief, byAlone, opened, heard, passive, inTitle, goneTo, called, wasIt}
	alone      = []*pattern.Pattern{myNext, team, theirs}
	both       = [][2]*pattern.Pattern{{another, leads}, {ownsRun, listsTalks}}
	// textCues are all of them: each text is looked at once for what they need.
	textCues = pattern.NewSet(slices.Concat(behindName, beforeName, alone, both[0][:], both[1][:], []*pattern.Pattern{unheard})...)
)

// mayTell is false only if a text tells of no talk.
func mayTell(cues *pattern.Found) bool {
	return slices.ContainsFunc(behindName, cues.May) || slices.ContainsFunc(beforeName, cues.May) || slices.ContainsFunc(alone, cues.May) ||
		slices.ContainsFunc(both, func(two [2]*pattern.Pattern) bool { return cues.May(two[0]) && cues.May(two[1]) })
}

// inSentence gives what one sentence tells of talks.
func inSentence(text string, s span, quotes []span, cues *pattern.Found, lex *lexicon.Lexicon) []Telling {
	if cues.May(unheard) && unheard.MatchString(text[s.from:s.to]) {
		return nil
	}
	names := namesIn(text, s, quotes, lex)
	out := unmarkedTitles(text, s, names, cues)
	for i := 0; i < len(names); {
		group := together(text, names[i:])
		i += len(group)
		if slices.ContainsFunc(out, func(t Telling) bool { return hasPerson(t, person(text, group[0])) }) {
			continue
		}
		if t, ok := tells(text, s, group); ok {
			if t = withQuote(text, s, quotes, t, group); t.Titled || !t.needsTitle {
				out = append(out, t)
			}
		}
	}
	if len(out) == 0 && cues.May(team) {
		return ofTeam(text, s)
	}
	return out
}

// together is the names that a text lists as one group, from the first.
func together(text string, names []span) []span {
	n := 1
	for n < len(names) && joined.MatchString(text[names[n-1].to:names[n].from]) {
		n++
	}
	return names[:n]
}

// tells tells whether a sentence says that people gave a talk.
func tells(text string, s span, group []span) (Telling, bool) {
	first, last := group[0], group[len(group)-1]
	before, after := text[s.from:first.from], text[last.to:s.to]
	t := Telling{From: first.from, To: last.to, People: people(text, group)}
	if at := ownsRun.FindStringSubmatchIndex(after); at != nil && listsTalks.MatchString(text[s.from:s.to]) {
		return Telling{last.to + at[2], last.to + at[3], true, true, t.People, false}, true
	}
	for _, expr := range []*pattern.Pattern{owns, andTalk, gave} {
		if at := expr.FindStringIndex(after); at != nil {
			t.To, t.Named = last.to+at[1], true
			t.To += aboutWhat(text[t.To:s.to])
			return t, true
		}
	}
	for _, expr := range []*pattern.Pattern{givenBy, ofWhose, byChief} {
		if at := expr.FindStringIndex(before); at != nil {
			t.From, t.Named = s.from+at[0], true
			t.To += aboutWhat(after)
			return t, true
		}
	}
	switch {
	case byAlone.MatchString(before), opened.MatchString(before), ownsIt.MatchString(after), onTitle.MatchString(after):
		t.Named = true
	case heard.MatchString(before), passive.MatchString(before), speaks.MatchString(after), holding.MatchString(after), toTell.MatchString(after), spokeAt.MatchString(after), doing.MatchString(after):
	case inTitle.MatchString(before), onStage.MatchString(after):
		t.needsTitle = true
	default:
		return t, false
	}
	t.To = clipped(text, t.From, s.to)
	return t, true
}

// withQuote gives a telling the title that its sentence quotes, the one next
// behind the first name, else the last before it.
func withQuote(text string, s span, quotes []span, t Telling, group []span) Telling {
	best := span{}
	for _, q := range quotes {
		if q.from < s.from || q.to > s.to || !entitles(text, s, q) {
			continue
		}
		if q.from > group[0].from && best.from > group[0].from {
			break
		}
		best = q
	}
	if best.to > 0 {
		in := unquoted(text, best)
		in.to = in.from + len(strings.TrimRight(text[in.from:in.to], "., "))
		t.From, t.To, t.Titled, t.Named = in.from, in.to, true, true
	}
	return t
}
