package ask

import (
	"context"

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
