package ask

import (
	"context"
	"fmt"
)

// moved keeps, where it is asked what was moved to or chosen, the uses that a
// line says so of; all, if no line does.
func (r runner) moved(ctx context.Context, p plan, answers []answer) ([]answer, error) {
	if !p.move {
		return answers, nil
	}
	out, err := r.proved(ctx, answers, func(folded string) bool { return r.vocab.Shape("rel.moved").Fits(folded) > 0 })
	if err != nil {
		return nil, fmt.Errorf("looking for moves: %w", err)
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
