package ask

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/fact"
)

// usedEither answers who uses what for one of several purposes: a line names
// the topics or says one of the words.
func (r runner) usedEither(ctx context.Context, p plan) (result, error) {
	named, said := p, p
	named.words, said.naming = nil, nil
	out, err := r.usedBy(ctx, named)
	if err != nil {
		return result{}, err
	}
	more, err := r.usedBy(ctx, said)
	for _, a := range more.answers {
		if !has(out.answers, a.node.ID) {
			out.answers = append(out.answers, a)
		}
	}
	out.total, out.dropped = len(out.answers), true
	return out, err
}

// usedNear answers who uses what by lines right before which one names the
// topics: "- health care" and, under it, who does what. A company whose
// platform is used stands for all that it provides.
func (r runner) usedNear(ctx context.Context, p plan) (result, error) {
	if p.kind != Companies || slices.ContainsFunc(p.naming, func(n named) bool { return n.kind != knowledge.Topic }) {
		return result{}, nil
	}
	p.nearby = fact.Reach
	if len(p.objects) != 1 || p.objects[0].thing.kind != knowledge.Company {
		return r.usedBy(ctx, p)
	}
	provided, err := r.provided(ctx, p.objects[0])
	if err != nil {
		return result{}, err
	}
	p.objects, p.anyOf = append(slices.Clone(p.objects), provided...), true
	out, err := r.usedBy(ctx, p)
	out.dropped = true
	return out, err
}
