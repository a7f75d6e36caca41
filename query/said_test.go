package query_test

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/query"
)

// TestSaid looks for words in any of their ways, short lines first.
func TestSaid(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	words := [][]string{{"practis", "anger"}, {"速い"}, {"nowhere"}, {}, {"aurora"}}
	got, err := view(t, s, func(ctx context.Context, g *query.Graph) ([]query.Saying, error) {
		return g.Said(ctx, words, 2)
	})
	if err != nil {
		t.Fatal(err)
	}
	type said struct {
		lines []string
		total int
	}
	var have []said
	for _, w := range got {
		have = append(have, said{ids(w.Lines), w.Total})
	}
	want := []said{{[]string{"statement:a.md/8", "statement:a.md/9"}, 2}, {[]string{"statement:a.md/6"}, 1}, {nil, 0}, {nil, 0}, {[]string{"statement:a.md/1", "statement:a.md/8"}, 8}}
	if diff := cmp.Diff(want, have, cmp.AllowUnexported(said{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
