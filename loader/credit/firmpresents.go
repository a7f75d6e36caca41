package credit

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// How running text tells what a company did on stage, and what titles say of those
// who speak for it.
var (
	// firmPresents follows a company of which a sentence says that it gave the talk.
	firmPresents = pattern.MustCompile(`^(?: has| have| had)?(?: also| then| as well| \w+ly)? (?:(?:presented|presents|showed|showcased|demoed|demonstrated|explained|introduced|described|talked about|spoke about) (?:us )?(?:how |their |its |the way )|(?:had|has|gave|did|held|ran) (?:an? |the |their |its )(?:[\w-]+ ){0,2}?` + talkWord + `\b)`)
	// theyPresent goes on with a sentence on a company: ", and they had a talk".
	theyPresent = pattern.MustCompile(`^[^.;!?:()“”"]{0,120}, (?:and |so |but )?they (?:also )?(?:had|gave|did|held|ran) (?:an? |the |their )(?:[\w-]+ ){0,2}?` + talkWord + `\b`)
	// bySomebody stands before a company in a title that ends with who of it speaks.
	bySomebody = pattern.MustCompile(`\b(?:by|from|with) (?:the |our )?$`)
	// itsOfficer is what ends such a title: "Welcome by the Acme CEO".
	itsOfficer = pattern.MustCompile(`^(?:['’]s?)? ([\w-]+(?: (?:of )?[\w-]+){0,3})$`)
	// overviewOf stands before a company of which somebody gave an overview, their own
	// if the sentence goes on about "their" things.
	overviewOf  = pattern.MustCompile(`\b(?:overview|introduction|intro|history|tour) (?:of|off|to) (?:the )?$`)
	theirThings = pattern.MustCompile(`^[^.;!?]{0,80}\b(?:they|their|them)\b`)
	// thatThey stands before a company of which is told what it did.
	thatThey = pattern.MustCompile(`\b(?:that|which|ways?|reasons?) (?:the )?$`)
	didThat  = pattern.MustCompile(`^ (?:has |had )?(?:used|uses|took|made|chose|built|applied|followed|learn(?:ed|t)|faced|developed|adopted|solved)\b`)
)

// talkWord is what companies give at a conference.
const talkWord = `(?:talks?|sessions?|presentations?|demos?|demonstrations?|keynotes?|workshops?|slots?)`

// presentsItself tells whether a sentence says that a company gave a talk
// on what it makes: "Acme had a demo while presenting the new boxes".
func presentsItself(text *codepoint.Text, m mention.Mention) bool {
	after := text.From(m.End)
	return opensClause(text.To(m.Start)) && (firmPresents.MatchString(after) || theyPresent.MatchString(after))
}

// opensClause tells whether a text ends where a sentence begins.
func opensClause(before string) bool {
	before = strings.TrimRight(before, " *_-•")
	return before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "!") || strings.HasSuffix(before, "?")
}

// officerSpeaks tells whether a title ends with what of a company speaks.
func officerSpeaks(before, after string) bool {
	m := itsOfficer.FindStringSubmatch(after)
	return m != nil && bySomebody.MatchString(before) && mention.TitleWords.In(m[1])
}

// ofTheirOwn tells whether somebody told of a company what only its people tell.
func ofTheirOwn(before, after string) bool {
	return overviewOf.MatchString(before) && theirThings.MatchString(after) || thatThey.MatchString(before) && didThat.MatchString(after)
}

// SpeaksByOfficer tells whether the title of a talk names a company as that of whom
// it says nothing but their office: "Welcome by the Acme CEO".
func (r *Talks) SpeaksByOfficer(line int, m mention.Mention) bool {
	text := r.Coded(line)
	return officerSpeaks(text.To(m.Start), text.From(m.End))
}
