// Package credit reads which talks a document tells of, who gave them, and for
// whom these work.
package credit

import (
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// Talks are the lines of a document, with what they name and how they speak of
// it, and the talks that they tell of, with those who gave them.
type Talks struct {
	*saying.Sayings
	Lex        *lexicon.Lexicon
	Claims     *claim.Claims
	Promised   bool             // the text was written before the talk: it is a programme's
	Keys       []string         // by section: the key of its talk
	EmployedIn map[int][]string // by section: who has jobs of it

	sellers  Sellers
	vendors  []string // see Vendor
	jobs     map[stint][]Employment
	ownLists map[int]int       // by section: the line over it that says that the talks are the author's, see listsOfOwn
	twice    map[string]bool   // by event and speaker: who has keynotes on two days
	talkKeys map[string]string // by a key by which a talk is known: the first of its keys
	toldIn   map[int][]int     // by line index: the sections of which it tells in running text
	holders  map[string]string // by event, as far as asked, see Holder

	presences map[string]presence // by key of a person, once asked, see present
}

// New makes room for the talks that lines tell of: Claim claims them, or a
// programme does, which knows them.
func New(d *saying.Sayings, lex *lexicon.Lexicon, claims *claim.Claims, sellers Sellers) *Talks {
	return &Talks{
		Sayings: d, Lex: lex, Claims: claims, sellers: sellers, vendors: sellers.vendors(),
		jobs: make(map[stint][]Employment), EmployedIn: make(map[int][]string), holders: make(map[string]string),
	}
}

// Patterns are those that are asked of many lines, or of parts of them, and
// match in few: lines are to be read with them, see lines.Look.
func Patterns() []*pattern.Pattern {
	return []*pattern.Pattern{PanelLine, guestIs, cameOn, hosting, theirTalk, introduced, standsThere, TheirStory, iSpoke, iShowed, iLed, theyDid, notNow, otherwise, ownTalks}
}
