package relate

import (
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/parse"
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
	for i, s := range r.layout.Sections {
		all := r.showings(i)
		talk := r.setting(i, all)
		for len(all) > 0 {
			var same []showing
			if same, all = sameService(all); inTitle(same) {
				continue
			}
			c := Case{First: s.First, Last: s.Last, Service: r.claims.things[same[0].key].Name}
			for _, at := range same {
				var shown []string
				eachSignal(r.view(at, talk), sight{r.entryOf(at), lines(same), talk}, func(name string) { shown = append(shown, name) })
				c.Lines = append(c.Lines, shown)
			}
			out = append(out, c)
		}
	}
	return out, nil
}

// upToCovers does the steps of Relate before covering.
func upToCovers(doc parse.Document, lex *lexicon.Lexicon) *relater {
	layout := section.Split(doc, lex, nil)
	doc = titledDoc(doc, layout.TitleLine)
	reading := &knowledge.Reading{Document: knowledge.Node{ID: "document:" + doc.Name, Kind: knowledge.Document}}
	r := newRelater(doc, layout, lex, newClaims(reading))
	r.talks()
	r.mentions()
	r.given()
	return r
}

// CoverPoints are the points of what a talk covers, by signal.
func CoverPoints() map[string]int { return coverPoints.of }

// Disjoint is disjoint.
func Disjoint(all []Mention) []Mention { return disjoint(all) }

// EachLine is eachLine.
func EachLine(n int, do func(line int)) { eachLine(n, do) }
