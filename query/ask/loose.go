package ask

import (
	"context"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// maxVague is up to how many answers are given without the words that only
// describe them: where more is named, the words are to choose among it.
const maxVague = 5

// answered runs a plan, and, where nothing is found, what may be meant by it
// besides, until something is. It gives the plan that was run.
func (r runner) answered(ctx context.Context, p plan, q *question, refs []reference) (plan, result, error) {
	ran, found, err := r.settle(ctx, p, q)
	if err == nil && p.plainFirst() {
		ran, found, err = r.plainly(ctx, q, ran, refs, found)
	}
	if err != nil || found.total > 0 || len(found.path) > 0 {
		return ran, found, err
	}
	for _, loose := range r.loosened(p, q) {
		if meant, err := r.meansName(ctx, q, loose.vague); err != nil || meant {
			return ran, found, err
		}
		other, more, err := r.settle(ctx, loose, q)
		if err != nil {
			return other, more, err
		}
		if more.total > 0 && (len(loose.vague) == 0 || more.total <= maxVague) {
			return other, more, nil
		}
	}
	if p.plainFirst() {
		return ran, found, nil
	}
	return r.plainly(ctx, q, ran, refs, found)
}

// meansName says whether one of the words that describe is much like a name
// and part of none: the name is suggested then, and the word not left out.
func (r runner) meansName(ctx context.Context, q *question, words []string) (bool, error) {
	for _, w := range words {
		names, err := r.near(ctx, q, w)
		if err != nil {
			return false, err
		}
		partOf := func(name string) bool { return strings.Contains(knowledge.Fold(name), knowledge.Fold(w)) }
		if len(names) > 0 && !slices.ContainsFunc(names, partOf) {
			return true, nil
		}
	}
	return false, nil
}

// settle says how the words of a plan are looked for, and runs it.
func (r runner) settle(ctx context.Context, p plan, q *question) (plan, result, error) {
	p.each = slices.Clone(p.each)
	for _, s := range p.sets() {
		settled, err := r.settled(ctx, r.worded(*s))
		if err != nil {
			return p, result{}, err
		}
		*s = settled
	}
	found, err := r.run(ctx, p, q)
	return p, found, err
}

// plainFirst says whether plain words are looked for in lines before some of
// them are left out: where talks are asked for, or what talks have.
func (p plan) plainFirst() bool { return p.shape == talking || p.shape == staffing }

// said is how many things the plan names that talks say something of.
func (p plan) said() int {
	c := p.set.filter.Covers
	return len(c.All) + len(c.Any)
}
