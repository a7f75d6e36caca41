package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// TestSearchExact checks that what is called just so comes first, what is also
// called so next, each thing once, whatever the size of the pages.
func TestSearchExact(t *testing.T) {
	r := newReport("document:names.md", "Names")
	r.thing(knowledge.Service, "service:fenzo", "Fenzo", knowledge.Properties{}, "Netflix Fenzo")
	r.thing(knowledge.Service, "service:eureka", "Eureka", knowledge.Properties{}, "Netflix Eureka", "EU")
	r.thing(knowledge.Topic, "topic:netflix", "media", knowledge.Properties{}, "netflix")
	r.line("[Fenzo|service:fenzo], [Eureka|service:eureka], [media|topic:netflix] and [Netflix|company:netflix]")
	s := storeOf(t, r.Reading)
	want := []string{netflix, "topic:netflix", "service:fenzo", "service:eureka", "statement:names.md/1"}
	for size := 1; size <= len(want); size++ {
		var got []string
		for after, more := "", true; more; {
			page, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
				return g.Search(ctx, "netflix", nil, size, after)
			})
			if err != nil {
				t.Fatal(err)
			}
			got, more = append(got, ids(page.Nodes)...), page.HasNext
			after = page.Cursors[len(page.Cursors)-1]
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("pages of %d: %s", size, diff)
		}
	}
}
