package query

import (
	"context"
	"errors"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// filter spells a filter for a store; all names of the whole tree are looked up in one go.
func (g *Graph) filter(ctx context.Context, f EntityFilter) (store.Filter, error) {
	links, err := g.links(ctx, f.named(nil))
	if err != nil {
		return store.Filter{}, err
	}
	out, err := g.spell(f, &links)
	if err != nil {
		return store.Filter{}, err
	}
	if err := out.Check(); err != nil {
		return store.Filter{}, refused(err)
	}
	return out, nil
}

// refused tells clients which filter a store would not take.
func refused(err error) error {
	if !errors.Is(err, store.ErrFilter) {
		return err
	}
	return &InputError{"where", "cannot be answered: " + strings.TrimPrefix(err.Error(), store.ErrFilter.Error()+": ")}
}

// inner lists the filters that f holds, of its own nodes and of others.
func (f EntityFilter) inner() []EntityFilter {
	var out []EntityFilter
	for _, r := range f.Related {
		out = append(out, r.Filter)
	}
	for _, list := range [][]EntityFilter{f.And, f.Or, f.Not} {
		out = append(out, list...)
	}
	return out
}

// named adds the filters by names, of f and of all in it.
func (f EntityFilter) named(out []NameFilter) []NameFilter {
	out = append(out, f.Links...)
	for _, in := range f.inner() {
		out = in.named(out)
	}
	return out
}

// spell spells f; links are what its named filters became, in their order.
func (g *Graph) spell(f EntityFilter, links *[][]store.LinkFilter) (store.Filter, error) {
	out := store.Filter{From: f.From, To: f.To, Dates: f.Dates, Properties: f.Properties}
	if len(f.Series) > 0 {
		out.Properties = append(slices.Clone(f.Properties), store.PropertyFilter{Property: store.BySeries, Any: g.seriesNames(f.Series)})
	}
	text, err := optional("text", f.Text)
	if err != nil {
		return out, err
	}
	if f.Kind == knowledge.Talk {
		out.Text = text
	} else {
		out.Terms = text
	}
	for range f.Links {
		out.Links, *links = append(out.Links, (*links)[0]...), (*links)[1:]
	}
	if f.Speaking {
		out.Links = append(out.Links, store.LinkFilter{Kinds: []knowledge.RelationKind{knowledge.GivenBy}, Reverse: true, Some: true})
	}
	if err := f.gaps(&out); err != nil {
		return out, err
	}
	for _, r := range f.Related {
		in, err := g.spell(r.Filter, links)
		if err != nil {
			return out, err
		}
		r.By.Match = &store.Match{Kinds: []knowledge.Kind{r.Filter.Kind}, Filter: in}
		out.Links = append(out.Links, r.By)
	}
	return out, g.branches(f, &out, links)
}

// branches spells what f holds of its own kind.
func (g *Graph) branches(f EntityFilter, out *store.Filter, links *[][]store.LinkFilter) error {
	for _, branch := range []struct {
		from []EntityFilter
		to   *[]store.Filter
	}{{f.And, &out.And}, {f.Or, &out.Or}, {f.Not, &out.Not}} {
		for _, in := range branch.from {
			spelt, err := g.spell(in, links)
			if err != nil {
				return err
			}
			*branch.to = append(*branch.to, spelt)
		}
	}
	return nil
}

// spelt is the filter as cursors remember it.
func (f EntityFilter) spelt() any {
	out := []any{f.Kind, knowledge.Fold(f.Text), f.From, f.To, f.Dates, f.Properties, f.Series, f.Speaking, len(f.And), len(f.Or), len(f.Not)}
	if len(f.Lacks) > 0 || f.Lines != (LineRange{}) {
		out = append(out, f.Lacks, f.Lines)
	}
	for _, l := range f.Links {
		out = append(out, []any{l.Relations, l.Reverse, l.Qualifiers, l.Via, l.Names.spelt()})
	}
	for _, r := range f.Related {
		out = append(out, r.By)
	}
	for _, in := range f.inner() {
		out = append(out, in.spelt())
	}
	return out
}
