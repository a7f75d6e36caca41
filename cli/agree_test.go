package cli_test

import (
	"encoding/json"
	"math/rand/v2"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/graph"
)

// How much is drawn. Graphs and queries are the same each time, so that the
// test fails by a change and not by luck; "make soak" draws others.
const (
	fixedGraphs = 103
	documents   = 10 // for each graph
	queries     = 5  // in each document, one a root field
	fixedShapes = 60 // of documents; each is asked of many graphs, with other values

	// withoutBareName is the seed of one more graph: two people are called Ann
	// Kim, so that nobody is person:ann-kim.
	withoutBareName = 15173376428112206322
)

// TestEnginesAgree draws graphs and queries: both engines answer each with
// the same bytes. The graphs follow each other in the same two stores.
// TALKGRAPH_GRAPHS=n draws n random graphs instead, TALKGRAPH_SEED=seed the one
// of that seed.
func TestEnginesAgree(t *testing.T) {
	s := newSides(t)
	asked, answered := 0, 0
	for _, drawn := range draws(t) {
		n, ok := s.compare(t, drawn)
		if !ok {
			t.Fatalf("of graph and queries of the seed %d: TALKGRAPH_SEED=%d draws them again", drawn.seed, drawn.seed)
		}
		asked, answered = asked+documents*queries, answered+n
	}
	if answered*3 < asked*2 && asked > 1000 { // a few may be unlucky
		t.Errorf("only %d of %d queries have data: the others prove little", answered, asked)
	}
	t.Logf("%d queries, %d with data", asked, answered)
}

var shownCursors = regexp.MustCompile(`"(?:cursor|startCursor|endCursor)":"([^"]+)"`)

// compare draws one graph and its queries, and counts those that have data.
func (s *sides) compare(t *testing.T, drawn drawn) (answered int, ok bool) {
	r := rand.New(rand.NewPCG(drawn.seed, 5))
	readings := drawnGraph(r)
	s.hold(t, readings)
	if !s.keepRules(t, r, readings) {
		return 0, false
	}
	d := newDrawer(r, s.schema, readings)
	for _, shape := range drawn.shapes {
		query := d.document(shape, queries)
		response, lite, neo := s.both(t.Context(), graph.Request{Query: query})
		if lite != neo {
			t.Errorf("%s\n(-sqlite +neo4j):\n%s", query, cmp.Diff(indentedJSON(lite), indentedJSON(neo)))
			return answered, false
		}
		if strings.Contains(lite, "INTERNAL_SERVER_ERROR") || strings.Contains(lite, "was not fetched") {
			t.Errorf("%s\nfails: %s", query, lite)
			return answered, false
		}
		for _, m := range shownCursors.FindAllStringSubmatch(lite, -1) {
			d.cursors = append(d.cursors, m[1])
		}
		answered += withData(response)
	}
	return answered, true
}

// withData counts the root fields that are not null.
func withData(r graph.Response) (n int) {
	var roots map[string]any
	if json.Unmarshal(r.Data, &roots) != nil {
		return 0
	}
	for _, root := range roots {
		if root != nil {
			n++
		}
	}
	return n
}

func indentedJSON(text string) string {
	var v any
	if json.Unmarshal([]byte(text), &v) != nil {
		return text
	}
	out, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return text
	}
	return string(out)
}
