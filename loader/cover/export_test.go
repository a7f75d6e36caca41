package cover

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
	"talkgraph/loader/section"
)

// A Case is a service that a talk names outside its title, by the signals that
// the talk and each of its lines show of it.
type Case struct {
	First, Last int // lines of the talk
	Service     string
	Lines       [][]string
}

// Cases reads a report down to what decides on covering.
func Cases(name string, data []byte, lex *lexicon.Lexicon) ([]Case, error) {
	doc, err := parse.Parse(name, data)
	if err != nil {
		return nil, err
	}
	r := upToCovers(doc, lex)
	var out []Case
	for i, s := range r.Layout.Sections {
		all := r.showings(i)
		talk := r.setting(i, all)
		for len(all) > 0 {
			var same []showing
			if same, all = sameService(all); inTitle(same) {
				continue
			}
			c := Case{First: s.First, Last: s.Last, Service: r.Claims.Things[same[0].key].Name}
			for _, at := range same {
				var shown []string
				eachSignal(r.view(at, talk), sight{r.entryOf(at), countLines(same), talk}, func(name string) { shown = append(shown, name) })
				c.Lines = append(c.Lines, shown)
			}
			out = append(out, c)
		}
	}
	return out, nil
}

// asked are the patterns that lines are read with.
var asked = pattern.NewSet(slices.Concat(mention.Patterns(), saying.Patterns(), credit.Patterns(), Patterns())...).With(mention.Words()...)

// upToCovers does the steps before covering.
func upToCovers(doc parse.Document, lex *lexicon.Lexicon) *reader {
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:" + doc.Name, Kind: knowledge.Document}}
	claims := claim.New(reading, lex)
	d := lines.Read(doc, section.Split(doc, lex, nil), lines.Look(doc, asked), lines.Source{ID: reading.Document.ID})
	talks := credit.New(saying.Read(mention.Find(d, mention.Look(doc, lex), lex, claims)), lex, claims, credit.SellersOf(lex))
	talks.Claim()
	return newReader(talks)
}

// CoverPoints are the points of what a talk covers, by signal.
func CoverPoints() map[string]int { return coverPoints.of }
