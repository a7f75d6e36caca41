package query

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A target is a NameFilter whose names are ids. Each group is what one name
// may mean; any of them will do.
type target struct {
	NameFilter
	all, any, none [][]string
}

// links turns names into filters of ids, for each filter in the same order: all
// names in one go.
func (g *Graph) links(ctx context.Context, filters []NameFilter) ([][]store.LinkFilter, error) {
	var wishes []*wish
	for _, f := range filters {
		for _, list := range [][]string{f.Names.All, f.Names.Any, f.Names.None} {
			if len(list) > MaxNames {
				return nil, &InputError{f.Argument, fmt.Sprintf("has a list of %d names: at most %d are allowed", len(list), MaxNames)}
			}
			for _, name := range list {
				wishes = append(wishes, &wish{name: name, kinds: f.Kinds})
			}
		}
	}
	if err := g.grant(ctx, wishes); err != nil {
		return nil, err
	}
	targets := make([]target, len(filters))
	for i, f := range filters {
		targets[i] = target{NameFilter: f}
		for _, at := range targets[i].lists() {
			for range at.names {
				*at.groups, wishes = append(*at.groups, wishes[0].ids()), wishes[1:]
			}
		}
	}
	if err := g.broaden(ctx, targets); err != nil {
		return nil, err
	}
	out := make([][]store.LinkFilter, len(targets))
	for i := range targets {
		if err := g.follow(ctx, &targets[i]); err != nil {
			return nil, err
		}
		out[i] = targets[i].links()
	}
	return out, nil
}

// A namedList is one list of names of a target, and what they mean.
type namedList struct {
	names  []string
	groups *[][]string
}

func (t *target) lists() []namedList {
	return []namedList{{t.Names.All, &t.all}, {t.Names.Any, &t.any}, {t.Names.None, &t.none}}
}

// follow replaces what is named by the talks that Via joins to it. What has no
// talks stays as it is: nothing kept is joined to it, as it should be.
func (g *Graph) follow(ctx context.Context, t *target) error {
	ids := slices.Concat(slices.Concat(t.all...), slices.Concat(t.any...), slices.Concat(t.none...))
	if t.Via == "" || len(ids) == 0 {
		return nil
	}
	hop := store.Hop{From: ids, Kinds: []knowledge.RelationKind{t.Via}, In: true, To: []knowledge.Kind{knowledge.Talk}}
	edges, err := g.Neighbors(ctx, hop)
	if err != nil {
		return err
	}
	at := 0
	for _, groups := range [][][]string{t.all, t.any, t.none} {
		for i, group := range groups {
			var talks []string
			for range group {
				for _, e := range edges[at] {
					talks = append(talks, e.Node.ID)
				}
				at++
			}
			if len(talks) > 0 {
				groups[i] = talks
			}
		}
	}
	return nil
}

// links spells the target for a store. A name with one meaning goes with the
// others of its kind; one with several has a filter of its own.
func (t target) links() []store.LinkFilter {
	plain := store.LinkFilter{Kinds: t.Relations, Qualifiers: t.Qualifiers, Reverse: t.Reverse}
	main := plain
	main.Any, main.None = slices.Concat(t.any...), slices.Concat(t.none...)
	var several []store.LinkFilter
	for _, group := range t.all {
		if len(group) == 1 {
			main.All = append(main.All, group[0])
			continue
		}
		one := plain
		one.Any = group
		several = append(several, one)
	}
	if len(main.All)+len(main.Any)+len(main.None) == 0 {
		return several
	}
	return append([]store.LinkFilter{main}, several...)
}
