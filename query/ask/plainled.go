package ask

import (
	"context"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query/passage"
	"talkgraph/store"
)

// plainThings are what is asked for of the lines and talks found: who gave the
// talks; what the lines name, or else the talks have to do with.
func (r runner) plainThings(ctx context.Context, p plan, q *question, talks, lines []passage.Found) ([]answer, error) {
	if p.kind == Companies || p.kind == Services {
		named, err := r.plainNamed(ctx, p, q, lines)
		if err != nil || len(named) > 0 || p.kind == Services {
			return named, err
		}
	}
	if len(talks) == 0 {
		return nil, nil
	}
	from := make([]string, len(talks))
	for i, t := range talks {
		from[i] = t.ID
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: []knowledge.RelationKind{leads[p.kind]}, Out: true, To: []knowledge.Kind{p.kind.of()}})
	if err != nil {
		return nil, err
	}
	answers := without(far(edges, p.hasRole), idsOf(q.things))
	for i := range answers {
		answers[i].sources = append([]knowledge.Evidence{{Statement: talks[0].Line.ID}}, answers[i].sources...)
	}
	return answers, nil
}

// plainNamed are the things of a kind that the lines found name; where a line
// names none, those that a line names that it stands under.
func (r runner) plainNamed(ctx context.Context, p plan, q *question, lines []passage.Found) ([]answer, error) {
	var out []answer
	for _, l := range lines {
		places, err := r.heads(ctx, l)
		if err != nil {
			return nil, err
		}
		edges, err := r.graph.Neighbors(ctx, store.Hop{From: places, Kinds: []knowledge.RelationKind{knowledge.Mentions}, Out: true, To: []knowledge.Kind{p.kind.of()}})
		if err != nil {
			return nil, err
		}
		for i := range edges {
			named := without(far(edges[i:i+1], nil), idsOf(q.things))
			if len(named) == 0 {
				continue
			}
			for _, a := range named {
				a.sources = []knowledge.Evidence{{Statement: l.ID}}
				if !slices.ContainsFunc(out, func(o answer) bool { return o.node.ID == a.node.ID }) {
					out = append(out, a)
				}
			}
			break
		}
	}
	return out, nil
}

// maxAbove is how many lines above a line may say what it is about.
const maxAbove = 6

// heads are a line, the lines of its talk that it stands under, and those right
// above it, the nearest first.
func (r runner) heads(ctx context.Context, l passage.Found) ([]string, error) {
	out := []string{l.ID}
	if l.Line.Talk == "" {
		return out, nil
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: []string{l.Line.Talk}, Kinds: []knowledge.RelationKind{knowledge.In}, In: true})
	if err != nil {
		return nil, err
	}
	of := slices.DeleteFunc(edges[0], func(e store.Edge) bool { return strings.TrimSpace(e.Node.Text) == "" })
	at := slices.IndexFunc(of, func(e store.Edge) bool { return e.Node.ID == l.ID })
	if at < 0 {
		return out, nil
	}
	deep := depth(of[at].Node.Text)
	for i := at - 1; i >= 0; i-- {
		if depth(of[i].Node.Text) < deep {
			out, deep = append(out, of[i].Node.ID), depth(of[i].Node.Text)
		}
	}
	for i := at - 1; i >= max(0, at-maxAbove); i-- {
		out = append(out, of[i].Node.ID)
	}
	return out, nil
}
