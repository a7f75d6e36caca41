package query_test

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// A counter is a reader that remembers the calls made to it.
type counter struct {
	store.Reader
	calls []string
}

func (c *counter) count(name string) { c.calls = append(c.calls, name) }

func (c *counter) Nodes(ctx context.Context, ids []string) ([]*knowledge.Node, error) {
	c.count("nodes")
	return c.Reader.Nodes(ctx, ids)
}

func (c *counter) Named(ctx context.Context, keys []string) ([][]knowledge.Node, error) {
	c.count("named")
	return c.Reader.Named(ctx, keys)
}

func (c *counter) Select(ctx context.Context, s store.Selection) ([]store.Page, error) {
	c.count("select")
	return c.Reader.Select(ctx, s)
}

func (c *counter) Neighbors(ctx context.Context, hop store.Hop) ([][]store.Edge, error) {
	c.count("neighbors")
	return c.Reader.Neighbors(ctx, hop)
}

func (c *counter) Count(ctx context.Context, t store.Tally) ([]store.Counts, error) {
	c.count("count")
	return c.Reader.Count(ctx, t)
}

func (c *counter) Degrees(ctx context.Context, ids []string) ([][]store.Degree, error) {
	c.count("degrees")
	return c.Reader.Degrees(ctx, ids)
}

// A called is a question and the store calls that it makes.
type called struct {
	name string
	ask  func(context.Context, *query.Graph) (any, error)
	want []string
}

// callsForTalks are questions for talks, speakers and evidence.
func callsForTalks() []called {
	talks := func(f query.TalkFilter) func(context.Context, *query.Graph) (any, error) {
		return func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Talks(ctx, f, query.PageArgs{Total: true})
		}
	}
	whole := []knowledge.Node{{ID: dat303, Kind: knowledge.Talk}, {ID: dat320, Kind: knowledge.Talk}, {ID: srv101, Kind: knowledge.Talk}}
	return []called{
		{"all talks", talks(query.TalkFilter{}), []string{"select"}},
		{"by names", talks(query.TalkFilter{Covers: all("Aurora", "failover"), Speakers: oneOf("Ann Kim"), Companies: none("AWS")}), []string{"named", "select"}},
		{"by names and ids", talks(query.TalkFilter{Covers: all(aurora, failover), Speakers: oneOf("Ann Kim", sato)}), []string{"nodes", "named", "select"}},
		{"by series", talks(query.TalkFilter{Events: oneOf("re:Invent", "Rust Meetup")}), []string{"named", "select", "select"}},
		{"by an edition known by its name", talks(query.TalkFilter{Events: oneOf("AWS re:Invent 2016")}), []string{"named", "select"}},
		{"talks of things", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.TalksOf(ctx, []string{aurora, lambda, failover}, query.PageArgs{})
		}, []string{"select"}},
		{"talks of nothing", func(ctx context.Context, g *query.Graph) (any, error) { return g.TalksOf(ctx, nil, query.PageArgs{}) }, nil},
		{"speakers at events", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Entities(ctx, query.EntityFilter{Kind: knowledge.Person, Links: []query.NameFilter{at(knowledge.GivenBy, oneOf("re:Invent"))}}, query.PageArgs{})
		}, []string{"named", "select", "neighbors", "select"}},
		{"evidence about", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.EvidenceAbout(ctx, whole, []string{aurora, failover}, 10)
		}, []string{"neighbors", "neighbors"}},
		{"evidence of relations of talks", func(ctx context.Context, g *query.Graph) (any, error) { return g.EvidenceAbout(ctx, whole, nil, 10) }, []string{"neighbors", "nodes"}},
		{"evidence", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.EvidenceOf(ctx, [][]knowledge.Evidence{{{Statement: "statement:a.md/1"}, {Statement: "statement:a.md/2"}}, {{Statement: "statement:b.md/1"}}})
		}, []string{"nodes"}},
		{"evidence, marked", func(ctx context.Context, g *query.Graph) (any, error) {
			lines, err := g.EvidenceOf(ctx, [][]knowledge.Evidence{{{Statement: "statement:a.md/1"}, {Statement: "statement:a.md/2"}}, {{Statement: "statement:b.md/1"}}})
			if err != nil {
				return nil, err
			}
			return g.Marked(ctx, lines)
		}, []string{"nodes", "neighbors"}},
		{"evidence without lines", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.EvidenceOf(ctx, [][]knowledge.Evidence{{{Entry: aurora}}})
		}, nil},
	}
}

// callsForGraphs are all other questions.
func callsForGraphs() []called {
	return []called{
		{"search", func(ctx context.Context, g *query.Graph) (any, error) { return g.Search(ctx, "aurora", nil, 10, "") }, []string{"named", "select", "select"}},
		{"around", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Around(ctx, []string{"Aurora", "Lambda"}, nil, 1, 100)
		}, []string{"named", "nodes", "neighbors", "neighbors"}},
		{"among", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Among(ctx, []string{aurora, dat303, dat320, failover})
		}, []string{"nodes", "neighbors"}},
		{"degrees", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Degrees(ctx, []string{aurora, dat303, dat320, failover})
		}, []string{"degrees"}},
		{"degrees of nothing", func(ctx context.Context, g *query.Graph) (any, error) { return g.Degrees(ctx, nil) }, nil},
		{"together with", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Together(ctx, knowledge.Topic, "Aurora", query.TalkFilter{}, 10)
		}, []string{"named", "nodes", "count"}},
		{"together", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.Together(ctx, knowledge.Topic, "", query.TalkFilter{}, 10)
		}, []string{"select", "neighbors"}},
		{"topic map", func(ctx context.Context, g *query.Graph) (any, error) {
			return g.TopicMap(ctx, query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 10, AtLeast: 1})
		}, []string{"count", "count"}},
		{"documents", func(ctx context.Context, g *query.Graph) (any, error) {
			if _, err := g.Lines(ctx, []string{a, b}, 0, 10); err != nil {
				return nil, err
			}
			return g.TalksIn(ctx, []string{a, b})
		}, []string{"neighbors", "neighbors", "neighbors"}},
		{"facts", func(ctx context.Context, g *query.Graph) (any, error) { return g.Facts(ctx, []string{a, b}) }, []string{"neighbors", "neighbors", "neighbors"}},
		{"facts of nothing", func(ctx context.Context, g *query.Graph) (any, error) { return g.Facts(ctx, nil) }, nil},
		{"stats", func(ctx context.Context, g *query.Graph) (any, error) { return g.Stats(ctx) }, []string{"count"}},
	}
}

// TestCalls counts the store calls of each question. None depends on how much
// is asked for or found.
func TestCalls(t *testing.T) {
	s, lex := storeOf(t, reportA(), reportB()), testLexicon(t)
	for _, c := range slices.Concat(callsForTalks(), callsForGraphs()) {
		t.Run(c.name, func(t *testing.T) {
			err := s.View(t.Context(), func(r store.Reader) error {
				reader := &counter{Reader: r}
				if _, err := c.ask(t.Context(), query.On(reader, lex)); err != nil {
					return err
				}
				if diff := cmp.Diff(c.want, reader.calls); diff != "" {
					t.Error(diff)
				}
				return nil
			})
			if err != nil {
				t.Fatal(err)
			}
		})
	}
}
