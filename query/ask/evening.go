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
// events or talks there are asked for, for all of them.
//
// Most names have no number behind them: they are not looked up.
func (q *question) evening(ctx context.Context, g *query.Graph, n named) (named, bool, error) {
	series := n.kind == knowledge.Company && (q.wanted == Events || q.wanted == Talks && q.isPlace(n))
	if !series && !strings.ContainsFunc(q.scan.word(n.to, min(n.to+maxNumber, len(q.scan.folded))), unicode.IsDigit) {
		return n, false, nil
	}
	page, err := g.Search(ctx, n.surface, []knowledge.Kind{knowledge.Event}, query.MaxPage, "")
	if err != nil {
		return n, false, fmt.Errorf("looking up the events called %q: %w", n.surface, err)
	}
	ofSeries := slices.DeleteFunc(page.Nodes, func(e knowledge.Node) bool { return knowledge.Key(e.Series) != knowledge.Key(n.surface) })
	if len(ofSeries) == 0 {
		return n, false, nil
	}
	n.kind, n.category, n.also = knowledge.Event, "", ""
	for to := min(n.to+maxNumber, len(q.scan.folded)); to > n.to; to-- {
		called := knowledge.Key(q.scan.surface(n.from, to))
		i := slices.IndexFunc(ofSeries, func(e knowledge.Node) bool { return slices.Contains(e.Keys(), called) })
		if i >= 0 && unicode.IsDigit(q.scan.at(to-1)) && !unicode.IsDigit(q.scan.at(to)) {
			n.to, n.id, n.name, n.surface = to, ofSeries[i].ID, ofSeries[i].Name, q.scan.surface(n.from, to)
			return n, true, nil
		}
	}
	n.name = ofSeries[0].Series
	n.id = knowledge.NewID(knowledge.Event, n.name)
	return n, series, nil
}
