package cli_test

import (
	_ "embed"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"talkgraph/graph"
	"talkgraph/knowledge"
)

//go:embed testdata/rules.graphql
var rulesQuery string

// keepRules asks about two things that talks cover and a way between two
// others, and wants the answers of both engines to fit together.
func (s *sides) keepRules(t *testing.T, r *rand.Rand, readings []knowledge.Reading) bool {
	t.Helper()
	some := func(kinds ...knowledge.Kind) string { return oneOf(r, thingsOf(readings, kinds)...) }
	variables := map[string]any{"a": some(knowledge.Service, knowledge.Topic), "b": some(knowledge.Service, knowledge.Topic),
		"from": some(knowledge.Person, knowledge.Event), "to": some(knowledge.Service, knowledge.Company)}
	response, lite, neo := s.both(t.Context(), graph.Request{Query: rulesQuery, Variables: variables})
	var got ruled
	if err := json.Unmarshal(response.Data, &got); err != nil || len(response.Errors) > 0 || lite != neo {
		t.Errorf("%v fails: %v, %v\n(-sqlite +neo4j):\n%s", variables, err, response.Errors, cmp.Diff(indentedJSON(lite), indentedJSON(neo)))
		return false
	}
	for name, sides := range got.rules() {
		if diff := cmp.Diff(sides[0], sides[1], cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%v: %s (-one +other):\n%s", variables, name, diff)
		}
	}
	return !t.Failed()
}

// thingsOf lists the first keys of the things of some kinds, but for those
// that name nobody: where people are told apart by their companies, none is
// called by the bare name.
func thingsOf(readings []knowledge.Reading, kinds []knowledge.Kind) (out []string) {
	var claims knowledge.Claims
	for i := range readings {
		claims.Add(&readings[i])
	}
	known := knowledge.Identify(claims, nil)
	for _, claim := range claims.Things {
		key := claim.Thing.Keys[0].ID
		stands := slices.ContainsFunc(known.Nodes, func(n knowledge.Node) bool { return n.ID == known.ID(key) })
		if stands && slices.Contains(kinds, claim.Thing.Kind) {
			out = append(out, key)
		}
	}
	return out
}

// rules pairs what must be equal.
func (g ruled) rules() map[string][2]any {
	all, n := g.All.ids(), len(g.All.Nodes)
	in := func(l listed) func(string) bool { return func(id string) bool { return slices.Contains(l.ids(), id) } }
	keep := func(ok func(string) bool) []string {
		return slices.DeleteFunc(slices.Clone(all), func(id string) bool { return !ok(id) })
	}
	return map[string][2]any{
		"all of a and b is all of b and a":     {g.AB, g.BA},
		"all is what each has":                 {g.AB.ids(), keep(func(id string) bool { return in(g.A)(id) && in(g.B)(id) })},
		"any is what either has":               {g.Either.ids(), keep(func(id string) bool { return in(g.A)(id) || in(g.B)(id) })},
		"none is the rest":                     {g.Neither.ids(), keep(func(id string) bool { return !in(g.Either)(id) })},
		"not any is none":                      {g.NotEither, g.Neither},
		"totals count what is listed":          {g.totals(), g.lengths()},
		"a short page begins the long one":     {g.First.ids(), all[:min(3, n)]},
		"a page from the back ends it":         {g.Last.ids(), all[max(0, n-3):]},
		"by date, the other way round":         {g.Oldest.ids(), reversedBy(g.All, func(date, _ string) string { return date })},
		"by title, the other way round":        {g.TitlesUp.ids(), reversedBy(g.TitlesDown, sortKey)},
		"facets count every talk once":         {g.sums(), []int{n, n, n, len(g.Either.Nodes), len(g.Either.Nodes), len(g.Either.Nodes)}},
		"a path leads there and back":          {g.lengthsOf(false), g.lengthsOf(true)},
		"few paths are the same ones reversed": {g.ways(false), g.ways(true)},
	}
}
