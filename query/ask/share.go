package ask

import (
	"context"
	"slices"
)

// share gives what talks of each set have.
func (r runner) share(ctx context.Context, p plan) (result, error) {
	var out result
	for i, set := range p.each {
		one, err := r.talk(ctx, plan{kind: p.kind, set: set, within: p.within, without: p.without, sort: p.sort})
		if err != nil {
			return result{}, err
		}
		if i == 0 {
			out = one
			continue
		}
		out.cut = out.cut || one.cut
		out.answers = slices.DeleteFunc(out.answers, func(a answer) bool { return !has(one.answers, a.node.ID) })
		for j, a := range out.answers {
			b := one.answers[slices.IndexFunc(one.answers, func(b answer) bool { return b.node.ID == a.node.ID })]
			out.answers[j].sources = slices.Concat(a.sources[:min(1, len(a.sources))], b.sources)
		}
	}
	out.total = len(out.answers)
	return out, nil
}

// has tells whether a node is among the answers.
func has(answers []answer, id string) bool {
	return slices.ContainsFunc(answers, func(a answer) bool { return a.node.ID == id })
}
