package query_test

import (
	"context"
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

// TestCalls counts the store calls of each question. None depends on how much
// is asked for or found.
func TestCalls(t *testing.T) {
	s := storeOf(t, reportA(), reportB())
	lex := testLexicon(t)
	talks := func(f query.TalkFilter) func(context.Context, *query.Graph) error {
		return func(ctx context.Context, g *query.Graph) error {
			_, err := g.Talks(ctx, f, query.PageArgs{Total: true})
			return err
		}
	}
	whole := []knowledge.Node{{ID: dat303, Kind: knowledge.Talk}, {ID: dat320, Kind: knowledge.Talk}, {ID: srv101, Kind: knowledge.Talk}}
	for _, c := range []struct {
		name string
		ask  func(context.Context, *query.Graph) error
		want []string
	}{
		{"all talks", talks(query.TalkFilter{}), []string{"select"}},
		{"by names", talks(query.TalkFilter{Covers: all("Aurora", "failover"), Speakers: oneOf("Ann Kim"), Companies: none("AWS")}), []string{"named", "select"}},
		{"by names and ids", talks(query.TalkFilter{Covers: all(aurora, failover), Speakers: oneOf("Ann Kim", sato)}), []string{"nodes", "named", "select"}},
		{"by series", talks(query.TalkFilter{Events: oneOf("re:Invent", "Rust Meetup")}), []string{"named", "select", "select"}},
		{"by an edition known by its name", talks(query.TalkFilter{Events: oneOf("AWS re:Invent 2016")}), []string{"named", "select"}},
		{"talks of things", func(ctx context.Context, g *query.Graph) error {
			_, err := g.TalksOf(ctx, []string{aurora, lambda, failover}, query.PageArgs{})
			return err
		}, []string{"select"}},
		{"talks of nothing", func(ctx context.Context, g *query.Graph) error {
			_, err := g.TalksOf(ctx, nil, query.PageArgs{})
			return err
		}, nil},
		{"speakers at events", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Entities(ctx, query.EntityFilter{Kind: knowledge.Person, Links: []query.NameFilter{at(knowledge.GivenBy, oneOf("re:Invent"))}}, query.PageArgs{})
			return err
		}, []string{"named", "select", "neighbors", "select"}},
		{"evidence about", func(ctx context.Context, g *query.Graph) error {
			_, err := g.EvidenceAbout(ctx, whole, []string{aurora, failover}, 10)
			return err
		}, []string{"neighbors", "neighbors"}},
		{"evidence of relations of talks", func(ctx context.Context, g *query.Graph) error {
			_, err := g.EvidenceAbout(ctx, whole, nil, 10)
			return err
		}, []string{"neighbors", "nodes"}},
		{"evidence", func(ctx context.Context, g *query.Graph) error {
			_, err := g.EvidenceOf(ctx, [][]knowledge.Evidence{{{Statement: "statement:a.md/1"}, {Statement: "statement:a.md/2"}}, {{Statement: "statement:b.md/1"}}})
			return err
		}, []string{"nodes"}},
		{"evidence, marked", func(ctx context.Context, g *query.Graph) error {
			lines, err := g.EvidenceOf(ctx, [][]knowledge.Evidence{{{Statement: "statement:a.md/1"}, {Statement: "statement:a.md/2"}}, {{Statement: "statement:b.md/1"}}})
			if err != nil {
				return err
			}
			_, err = g.Marked(ctx, lines)
			return err
		}, []string{"nodes", "neighbors"}},
		{"evidence without lines", func(ctx context.Context, g *query.Graph) error {
			_, err := g.EvidenceOf(ctx, [][]knowledge.Evidence{{{Entry: aurora}}})
			return err
		}, nil},
		{"search", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Search(ctx, "aurora", nil, 10, "")
			return err
		}, []string{"named", "select", "select"}},
		{"around", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Around(ctx, []string{"Aurora", "Lambda"}, nil, 1, 100)
			return err
		}, []string{"named", "nodes", "neighbors", "neighbors"}},
		{"among", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Among(ctx, []string{aurora, dat303, dat320, failover})
			return err
		}, []string{"nodes", "neighbors"}},
		{"degrees", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Degrees(ctx, []string{aurora, dat303, dat320, failover})
			return err
		}, []string{"degrees"}},
		{"degrees of nothing", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Degrees(ctx, nil)
			return err
		}, nil},
		{"together with", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Together(ctx, knowledge.Topic, "Aurora", query.TalkFilter{}, 10)
			return err
		}, []string{"named", "nodes", "count"}},
		{"together", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Together(ctx, knowledge.Topic, "", query.TalkFilter{}, 10)
			return err
		}, []string{"select", "neighbors"}},
		{"topic map", func(ctx context.Context, g *query.Graph) error {
			_, err := g.TopicMap(ctx, query.TalkFilter{}, query.MapArgs{Kinds: servicesAndTopics, First: 10, Links: 10, AtLeast: 1})
			return err
		}, []string{"count", "count"}},
		{"documents", func(ctx context.Context, g *query.Graph) error {
			if _, err := g.Lines(ctx, []string{a, b}, 0, 10); err != nil {
				return err
			}
			_, err := g.TalksIn(ctx, []string{a, b})
			return err
		}, []string{"neighbors", "neighbors", "neighbors"}},
		{"facts", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Facts(ctx, []string{a, b})
			return err
		}, []string{"neighbors", "neighbors", "neighbors"}},
		{"facts of nothing", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Facts(ctx, nil)
			return err
		}, nil},
		{"stats", func(ctx context.Context, g *query.Graph) error {
			_, err := g.Stats(ctx)
			return err
		}, []string{"count"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := s.View(t.Context(), func(r store.Reader) error {
				reader := &counter{Reader: r}
				if err := c.ask(t.Context(), query.On(reader, lex)); err != nil {
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
