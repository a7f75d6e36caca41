package ask

import (
	"context"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
	"talkgraph/store"
)

// maxTalks bounds the talks that one question looks at.
const maxTalks = 2000

// A runner runs plans.
type runner struct {
	graph *query.Graph
	lex   *lexicon.Lexicon
	vocab *vocabulary.Vocabulary
}

// run runs a plan.
func (r runner) run(ctx context.Context, p plan, q *question) (result, error) {
	switch p.shape {
	case listing:
		return r.list(ctx, p)
	case talking:
		return r.talk(ctx, p)
	case staffing:
		return r.staff(ctx, p)
	case using:
		return r.use(ctx, p)
	case usingMost:
		return r.mostUsing(ctx, p)
	case announcing, announcedAt:
		return r.announce(ctx, p)
	case providing, providers, employing:
		return r.belong(ctx, p)
	case telling:
		return r.tell(ctx, p, q)
	case joining:
		return r.join(ctx, p)
	}
	return result{}, nil
}

// list gives all of a kind; of events those of the years.
func (r runner) list(ctx context.Context, p plan) (result, error) {
	first := query.MaxPage
	page := query.PageArgs{First: &first, Total: true}
	var c query.Connection
	var err error
	if p.kind == Talks {
		c, err = r.graph.Talks(ctx, query.TalkFilter{}, page)
	} else {
		c, err = r.graph.Entities(ctx, p.listed(), page)
	}
	if err != nil {
		return result{}, fmt.Errorf("listing all %s: %w", p.kind, err)
	}
	out := result{total: c.Total, dropped: len(p.without) > 0}
	for _, n := range c.Nodes {
		if p.set.month == 0 || inMonth(n, p.set.month, p.set.monthDay) {
			out.answers = append(out.answers, answer{node: n})
		}
	}
	out.answers = without(out.answers, p.without)
	if p.kind == Events && p.set.filter.From+p.set.filter.To > 0 {
		kept, err := r.tookPlace(ctx, out.answers)
		if err != nil {
			return result{}, err
		}
		out.dropped = out.dropped || len(kept) < len(out.answers)
		out.answers = kept
	}
	if p.set.month > 0 || out.dropped {
		out.total = len(out.answers)
	}
	return out, nil
}

// listed keeps the things of a list: events of the years and sorts asked for.
func (p plan) listed() query.EntityFilter {
	f := p.set.filter
	return query.EntityFilter{Kind: p.kind.of(), Speaking: p.kind == Speakers, From: f.From, To: f.To, Dates: f.Dates,
		Properties: query.AnyOf(store.ByType, f.EventKinds)}
}

// talksOf lists the talks of a set, the latest first, and says whether there
// are more than are looked at.
func (r runner) talksOf(ctx context.Context, s talkSet) ([]knowledge.Node, bool, error) {
	out, cut, err := r.filtered(ctx, s.filter)
	return s.keep(out), cut, err
}

// filtered lists the talks that a filter keeps.
func (r runner) filtered(ctx context.Context, f query.TalkFilter) ([]knowledge.Node, bool, error) {
	var out []knowledge.Node
	after := ""
	for len(out) < maxTalks {
		first := query.MaxPage
		c, err := r.graph.Talks(ctx, f, query.PageArgs{First: &first, After: after})
		if err != nil {
			return nil, false, fmt.Errorf("finding talks: %w", err)
		}
		out = append(out, c.Nodes...)
		if !c.HasNext {
			return out, false, nil
		}
		after = c.Cursors[len(c.Cursors)-1]
	}
	return out, true, nil
}
