package query_test

import (
	"context"
	"fmt"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// TestSearch types words; names come before lines, short ones first.
func TestSearch(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	for _, c := range []struct {
		text  string
		kinds []knowledge.Kind
		want  []string
	}{
		{"lamb", nil, []string{lambda, "statement:b.md/2", "statement:b.md/1", "statement:a.md/10"}},
		{"Aurora", []knowledge.Kind{knowledge.Talk, knowledge.Service}, []string{aurora, dat301, dat320, dat303}},
		{"フェール", nil, []string{failover, "statement:a.md/6"}},
		{"花子", nil, []string{sato, "statement:a.md/9"}},
		{"dat303", []knowledge.Kind{knowledge.Statement}, []string{"statement:a.md/4", "statement:b.md/3"}},
		{"nowhere", nil, nil},
		{"service:lamb", nil, []string{lambda}},
		{"人：花子", nil, []string{sato}},
		{"other:lambda", nil, nil},
		{"AWS Lambda", nil, []string{lambda}},
		{"speaker:kim", []knowledge.Kind{knowledge.Talk}, nil},
	} {
		got, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Search(ctx, c.text, c.kinds, 10, "")
		})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(c.want, ids(got.Nodes)); diff != "" || got.HasNext || got.HasPrevious || got.NamesOnly {
			t.Errorf("%s: next %v, previous %v, names only %v\n%s", c.text, got.HasNext, got.HasPrevious, got.NamesOnly, diff)
		}
	}
}

// TestSearchPages walks a search through both its stages with pages of every size.
func TestSearchPages(t *testing.T) {
	want := []string{aurora, dat301, dat320, dat303}
	for _, line := range []string{"a.md/1", "a.md/8", "a.md/11", "a.md/4", "b.md/3", "a.md/5", "a.md/10", "a.md/7"} {
		want = append(want, "statement:"+line)
	}
	for size := 1; size <= len(want)+1; size++ {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			got := on(t, func(ctx context.Context, g *query.Graph) ([]string, error) {
				var out []string
				for after := ""; ; {
					page, err := g.Search(ctx, "aurora", nil, size, after)
					if err != nil || page.HasPrevious != (after != "") {
						return nil, fmt.Errorf("hasPrevious is %v: %w", page.HasPrevious, err)
					}
					out = append(out, ids(page.Nodes)...)
					if !page.HasNext || len(page.Cursors) == 0 {
						return out, nil
					}
					after = page.Cursors[len(page.Cursors)-1]
				}
			})
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestSearchNamesOnly searches where more lines match than are searched.
func TestSearchNamesOnly(t *testing.T) {
	r := newReport("document:long.md", "Long")
	for range 10_001 {
		r.line("the same lambda line")
	}
	got, err := view(t, storeOf(t, r.Reading), func(ctx context.Context, g *query.Graph) (query.Connection, error) {
		return g.Search(ctx, "lambda", nil, 1, "")
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{lambda}, ids(got.Nodes)); diff != "" || !got.NamesOnly || got.HasNext {
		t.Errorf("names only %v, next %v\n%s", got.NamesOnly, got.HasNext, diff)
	}
}

func TestSearchRefused(t *testing.T) {
	s := storeOf(t)
	for _, c := range []struct {
		text, after, want string
		first             int
	}{
		{"...", "", "text has no word to look for", 1},
		{string(make([]byte, 501)), "", "text is longer than 500 characters", 1},
		{"a", "", "first is 0: it must be from 1 to 100", 0},
		{"a", "?", "after is no cursor: it is damaged or was made elsewhere", 1},
	} {
		_, err := view(t, s, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Search(ctx, c.text, nil, c.first, c.after)
		})
		if err == nil || err.Error() != c.want {
			t.Errorf("%v, want %s", err, c.want)
		}
	}
}

// TestSearchMisspelt finds what was meant, page by page, and says so.
func TestSearchMisspelt(t *testing.T) {
	for text, want := range map[string]string{"Lamdba": "Lambda", "Auroar": "Aurora", "auroar failover": "Aurora failover", "Ann Kimm": "Ann Kim", "xyzzy": ""} {
		page := on(t, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Search(ctx, text, nil, 1, "")
		})
		if page.Corrected != want || (want == "") != (len(page.Nodes) == 0) {
			t.Errorf("%s is taken for %q and finds %v", text, page.Corrected, ids(page.Nodes))
		}
		if !page.HasNext {
			continue
		}
		next := on(t, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Search(ctx, text, nil, 1, page.Cursors[0])
		})
		straight := on(t, func(ctx context.Context, g *query.Graph) (query.Connection, error) {
			return g.Search(ctx, want, nil, 2, "")
		})
		if diff := cmp.Diff(ids(straight.Nodes)[1:], ids(next.Nodes)); diff != "" || next.Corrected != want {
			t.Errorf("the second page of %s, taken for %q: %s", text, next.Corrected, diff)
		}
	}
}

// TestTypedWords checks that every kind has words, and that no word has two kinds.
func TestTypedWords(t *testing.T) {
	text, err := os.ReadFile("typed.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var words map[knowledge.Kind][]string
	if err := yaml.Unmarshal(text, &words); err != nil {
		t.Fatal(err)
	}
	owner := make(map[string]knowledge.Kind)
	for _, kind := range knowledge.Kinds() {
		if len(words[kind]) < 2 {
			t.Errorf("%s has the words %v", kind, words[kind])
		}
		for _, w := range words[kind] {
			if other, taken := owner[knowledge.Fold(w)]; taken {
				t.Errorf("%s stands for %s and %s", w, other, kind)
			}
			owner[knowledge.Fold(w)] = kind
		}
	}
	if len(words) != len(knowledge.Kinds()) {
		t.Errorf("there are words for %d kinds", len(words))
	}
}
