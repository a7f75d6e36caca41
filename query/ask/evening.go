package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// maxNumber bounds the characters that say which evening of a series is meant.
const maxNumber = 6

// isPlace tells the X of "talks at X" and Xでのセッション.
func (q *question) isPlace(n named) bool {
	if q.ja {
		return q.scan.at(n.to) == 'で'
	}
	i := slices.IndexFunc(q.tokens, func(t token) bool { return t.from == n.from })
	return i > 0 && q.tokens[i-1].text == "at"
}

// evening takes the name of a series of events, or of the community that holds
// them, for the one whose number stands behind it; that of a community, where
// events are asked for or what was there, for all of them.
//
// Most names have no number behind them: they are not looked up.
func (q *question) evening(ctx context.Context, g *query.Graph, n named) (named, bool, error) {
	series := n.kind == knowledge.Company && (q.wanted == Events || q.wanted != Companies && q.isPlace(n))
	if !series && !strings.ContainsFunc(q.scan.word(n.to, min(n.to+maxNumber, len(q.scan.folded))), unicode.IsDigit) {
		return n, false, nil
	}
	called, ofSeries, err := seriesCalled(ctx, g, n)
	if err != nil || len(ofSeries) == 0 {
		return n, false, err
	}
	n.kind, n.category, n.also = knowledge.Event, "", ""
	for to := min(n.to+maxNumber, len(q.scan.folded)); to > n.to; to-- {
		key := knowledge.Key(called + q.scan.surface(n.to, to))
		i := slices.IndexFunc(ofSeries, func(e knowledge.Node) bool { return slices.Contains(e.Keys(), key) })
		if i >= 0 && unicode.IsDigit(q.scan.at(to-1)) && !unicode.IsDigit(q.scan.at(to)) {
			n.to, n.id, n.name, n.surface = to, ofSeries[i].ID, ofSeries[i].Name, q.scan.surface(n.from, to)
			return n, true, nil
		}
	}
	n.name = ofSeries[0].Series
	n.id = knowledge.NewID(knowledge.Event, n.name)
	return n, series, nil
}

// seriesCalled lists the events whose series has the name of a thing, or one of
// its other names, and gives that name.
func seriesCalled(ctx context.Context, g *query.Graph, n named) (string, []knowledge.Node, error) {
	names := []string{n.surface}
	nodes, err := g.Nodes(ctx, []string{n.id})
	if err != nil {
		return "", nil, fmt.Errorf("reading the names of %q: %w", n.surface, err)
	}
	if nodes[0] != nil {
		names = append(names, nodes[0].Names()...)
	}
	for _, name := range names {
		page, err := g.Search(ctx, name, []knowledge.Kind{knowledge.Event}, query.MaxPage, "")
		if err != nil {
			return "", nil, fmt.Errorf("looking up the events called %q: %w", name, err)
		}
		ofSeries := slices.DeleteFunc(page.Nodes, func(e knowledge.Node) bool { return knowledge.Key(e.Series) != knowledge.Key(name) })
		if len(ofSeries) > 0 {
			return name, ofSeries, nil
		}
	}
	return "", nil, nil
}
