package ask

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/fact"
	"talkgraph/query/passage"
	"talkgraph/store"
)

// plainSearch gathers the lines that say some of the words, in talks of the set
// that have to do with all that is needed.
func (r runner) plainSearch(ctx context.Context, p plan, terms []passage.Term, needed []string) (passage.Search, error) {
	s := passage.Search{Terms: terms}
	stats, err := r.graph.Stats(ctx)
	if err != nil {
		return s, err
	}
	var things []string
	for _, t := range terms {
		things = append(things, t.Things...)
	}
	p.about = slices.Concat(needed, things)
	naming := make(map[string]*fact.Line)
	if len(p.about) > 0 {
		if naming, err = r.naming(ctx, p); err != nil {
			return s, err
		}
	}
	said, err := r.saidLines(ctx, terms, naming)
	if err != nil {
		return s, err
	}
	s.Weights = passage.Weigh(terms, said, stats.Statements)
	related, err := r.related(ctx, p, naming)
	if err != nil {
		return s, err
	}
	keep, err := r.plainKeep(ctx, p, related, needed)
	if err != nil {
		return s, err
	}
	s.Lines, err = r.linesIn(ctx, naming, keep, p.set.all(), needed)
	return s, err
}

// saidLines adds the lines that say a word to those that name things, and
// counts them.
func (r runner) saidLines(ctx context.Context, terms []passage.Term, naming map[string]*fact.Line) ([]int, error) {
	words := make([][]string, len(terms))
	for i, t := range terms {
		words[i] = t.Beginnings()
	}
	sayings, err := r.graph.Said(ctx, words, maxPlain)
	if err != nil {
		return nil, err
	}
	said := make([]int, len(terms))
	for i, t := range terms {
		said[i] = sayings[i].Total
		for _, n := range sayings[i].Lines {
			note(naming, n)
		}
		for _, l := range naming {
			if slices.ContainsFunc(t.Things, func(id string) bool { return l.Names[id] }) {
				said[i]++
			}
		}
	}
	return said, nil
}

// plainKeep tells the talks of the set that have to do with all that is needed.
func (r runner) plainKeep(ctx context.Context, p plan, related map[string]map[string]bool, needed []string) (map[string]bool, error) {
	keep := make(map[string]bool)
	for talk, with := range related {
		keep[talk] = !slices.ContainsFunc(needed, func(id string) bool { return !with[id] })
	}
	if p.set.all() {
		return keep, nil
	}
	talks, _, err := r.talksOf(ctx, p.set)
	if err != nil {
		return nil, err
	}
	in := ids(talks)
	for talk := range keep {
		keep[talk] = keep[talk] && slices.Contains(in, talk)
	}
	return keep, nil
}

// linesIn are the lines of the talks that are kept, with their titles, and
// those of no talk that name all that is needed if anywhere will do.
func (r runner) linesIn(ctx context.Context, naming map[string]*fact.Line, keep map[string]bool, anywhere bool, needed []string) ([]passage.Line, error) {
	statements := sortedIDs(naming)
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: statements, Kinds: []knowledge.RelationKind{knowledge.In}, Out: true})
	if err != nil {
		return nil, err
	}
	var out []passage.Line
	for i, id := range statements {
		l := naming[id]
		made := passage.NewLine(id, l.Node.Text, l.Node.Line, l.Names)
		for _, e := range edges[i] {
			if made.Talk == "" && keep[e.Node.ID] {
				made.Talk = e.Node.ID
			}
		}
		outside := len(edges[i]) == 0 && anywhere && !slices.ContainsFunc(needed, func(id string) bool { return !l.Names[id] })
		if made.Talk != "" || outside {
			out = append(out, made)
		}
	}
	slices.SortFunc(out, func(a, b passage.Line) int {
		return cmp.Or(cmp.Compare(a.Talk, b.Talk), cmp.Compare(a.Number, b.Number), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}
