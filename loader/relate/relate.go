package relate

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/refusal"
	"talkgraph/loader/section"
)

// Relate fills a reading, whose document is set, with what the document says.
// The log, which may be nil, takes notes of what it seems to say and does not.
func Relate(doc parse.Document, layout section.Layout, lex *lexicon.Lexicon, reading *knowledge.Reading, log *refusal.Log) {
	doc = titledDoc(doc, layout.TitleLine)
	r := newRelater(doc, layout, lex, newClaims(reading))
	r.log = log
	r.talks()
	r.mentions()
	r.given()
	r.covers()
	r.uses()
	r.announcements()
	r.unspoken()
	r.featured()
	r.facts()
	r.bothNames()
	r.lines()
	r.claims.finish()
}

func newRelater(doc parse.Document, layout section.Layout, lex *lexicon.Lexicon, claims *claims) *relater {
	cues, traits := make([]pattern.Found, len(doc.Lines)), make([]trait, len(doc.Lines))
	eachLine(len(cues), func(i int) {
		traits[i] = traitsOf(doc.Lines[i].Text)
		if worthReading(doc.Lines[i]) {
			cues[i] = cuesOf(doc.Lines[i].Text, traits[i])
		}
	})
	r := &relater{
		doc: doc, texts: make([]codepoint.Text, len(doc.Lines)), cues: cues, traits: traits, spelt: make([][][]int, len(doc.Lines)), layout: layout, lex: lex, claims: claims, jobs: make(map[stint][]employment), employedIn: make(map[int][]string), users: make(map[user]bool),
		headings: headingsOver(doc), parts: make([]parts, len(doc.Lines)), said: make([][]saying, len(doc.Lines)), holders: make(map[string]string), companies: make(map[string]bearer), people: make(map[string]bearer),
	}
	r.statements = sync.OnceValue(func() []string {
		return knowledge.StatementIDs(claims.reading.Document.ID, r.before+1, len(doc.Lines))
	})
	return r
}

// relater holds what the steps of Relate share.
type relater struct {
	doc        parse.Document
	texts      []codepoint.Text // of the lines, by index, as far as asked, see coded
	cues       []pattern.Found  // by line index: what may match in it; rules out nothing in lines not worth reading
	traits     []trait          // by line index
	spelt      [][][]int        // by line index: see latinNames
	layout     section.Layout
	lex        *lexicon.Lexicon
	claims     *claims
	log        *refusal.Log      // nil takes no notes
	before     int               // statements of the reading that stand before the first line
	statements func() []string   // the ids of the lines, once before is set
	promised   bool              // the text was written before the talk: it is a programme's
	keys       []string          // by section: the key of its talk
	ownLists   map[int]int       // by section: the line over it that says that the talks are the author's, see listsOfOwn
	twice      map[string]bool   // by event and speaker: who has keynotes on two days
	talkKeys   map[string]string // by a key by which a talk is known: the first of its keys
	inner      []int             // by line index: the innermost section, or -1
	owned      [][]int           // by section: see own
	toldIn     map[int][]int     // by line index: the sections of which it tells in running text
	found      [][]Mention       // by line index: sorted, disjoint
	ofKind     []byKind          // by line index, once mentions has found them all
	parts      []parts           // by line index: the roles of its services, as far as asked
	quit       map[quitting]bool // what talks say to be used no more, once readSayings has read it
	said       [][]saying        // by line index and service: how it is used, once readSayings has read it
	jobs       map[stint][]employment
	employedIn map[int][]string  // by section: who has jobs of it
	holders    map[string]string // by event, as far as asked, see holder
	companies  map[string]bearer // by printed name, as far as asked, see company
	people     map[string]bearer // the same, see person
	bill       *billing
	users      map[user]bool // that use something, as a section says
	events     map[string]section.Event
	series     map[string]string // by series: the first of its editions
	parents    []int             // by line index: what a bullet stands under, see over
	headings   []int             // by line index: the heading over it, or -1, see headingsOver
	surnamed   map[string]bool   // words behind given names, see behindGiven
	small      map[string]bool   // words that the document writes in small letters; made when asked for
	surnames   map[string]string // by surname: the key of the only one who is credited by it, or ""
	firms      map[string]bool   // by key of a name: the companies that bylines give
	sells      map[string]seller // by company: what the lexicon has of it, see sellers
}

// at is the evidence that a line gives, by index.
func (r *relater) at(line int, rule string) knowledge.Evidence {
	return knowledge.Evidence{Statement: r.statements()[line], Rule: rule}
}

// text is a line's text by its index.
func (r *relater) text(line int) string { return r.doc.Lines[line].Text }

// coded is text, to cut where spans say. It is made when a line is first asked
// for, which many never are.
func (r *relater) coded(line int) codepoint.Text {
	text := &r.texts[line]
	if text.String() == "" {
		*text = withClauses(r.text(line))
	}
	return *text
}

// own gives the lines of a section, by index, that belong to no talk inside it.
func (r *relater) own(i int) []int { return r.owned[i] }

// share gives each line to the section that is the innermost one around it.
func (r *relater) share(inner []int) {
	r.inner, r.owned = inner, make([][]int, len(r.layout.Sections))
	count := make([]int, len(r.layout.Sections))
	for _, i := range inner {
		if i >= 0 {
			count[i]++
		}
	}
	var lines slab[int]
	for at, i := range inner {
		if i < 0 {
			continue
		}
		if r.owned[i] == nil {
			r.owned[i] = lines.room(count[i])
		}
		r.owned[i] = append(r.owned[i], at)
	}
}

// lines states every line with the talk that it belongs to and what it names.
func (r *relater) lines() {
	statements := &r.claims.reading.Statements
	*statements = slices.Grow(*statements, len(r.doc.Lines))
	n := 0
	for _, found := range r.found {
		n += len(found)
	}
	mentions := make([]knowledge.MentionClaim, 0, n)
	for i := range r.doc.Lines {
		l := &r.doc.Lines[i]
		line := knowledge.Line{Number: r.before + l.Number, Text: l.Text, Field: l.Field}
		if s := r.inner[i]; s >= 0 {
			line.Talk = r.keys[s]
		}
		if len(r.found[i]) > 0 {
			first, text := len(mentions), r.coded(i)
			for _, m := range r.found[i] {
				mentions = append(mentions, knowledge.MentionClaim{Thing: m.Key, Surface: text.Slice(m.Start, m.End), Start: m.Start, End: m.End})
			}
			line.Mentions = slices.Clip(mentions[first:])
		}
		*statements = append(*statements, line)
	}
}

// titledDoc gives the line of the front matter that entitles a document's one
// talk the shape of a heading, so that it is read as one.
func titledDoc(doc parse.Document, line int) parse.Document {
	if line == 0 {
		return doc
	}
	doc.Lines = slices.Clone(doc.Lines)
	l := &doc.Lines[line-1]
	at := strings.Index(l.Text, doc.Front.Title)
	l.Shape, l.Level, l.Body, l.Start = parse.Heading, 1, doc.Front.Title, utf8.RuneCountInString(l.Text[:at])
	return doc
}
