package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
)

// moved keeps, where it is asked what was moved to or chosen, the uses that a
// line says so of; all, if no line does.
func (r runner) moved(ctx context.Context, p plan, answers []answer) ([]answer, error) {
	if !p.move {
		return answers, nil
	}
	var out []answer
	for _, a := range answers {
		var lines []string
		for _, s := range a.sources {
			if s.Statement != "" {
				lines = append(lines, s.Statement)
			}
		}
		nodes, err := r.graph.Nodes(ctx, lines)
		if err != nil {
			return nil, fmt.Errorf("reading what is said of the move to %q: %w", a.node.Name, err)
		}
		if slices.ContainsFunc(nodes, func(n *knowledge.Node) bool {
			return n != nil && r.vocab.shapes["rel.moved"].fits(knowledge.Fold(n.Text)) > 0
		}) {
			out = append(out, a)
		}
	}
	if len(out) == 0 {
		return answers, nil
	}
	return out, nil
}

// asksMove tells questions for what was moved to or chosen from those for what
// is used, or was left.
func (q *question) asksMove() bool {
	return q.is("rel.moved") && !q.is("rel.left", "rel.past", "rel.reject", "rel.consider", "rel.use")
}
