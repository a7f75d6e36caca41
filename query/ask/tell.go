package ask

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/fact"
	"talkgraph/store"
)

// Bounds of the search for facts.
const (
	maxFactTalks = 40   // talks read line by line
	maxNaming    = 2000 // lines looked at for each thing
	maxWords     = 8    // words looked for
)

// tell answers with the lines that hold a fact.
func (r runner) tell(ctx context.Context, p plan, q *question) (result, error) {
	f := &p.set.filter
	out, err := r.told(ctx, p, q)
	if err != nil || out.total > 0 || f.From == 0 || f.From != f.To {
		return out, err
	}
	year := strconv.Itoa(f.From) // no talk of that year tells it: a line may tell of that year
	f.From, f.To = 0, 0
	p.words = append(slices.Clone(p.words), year)
	out, err = r.told(ctx, p, q)
	out.answers = slices.DeleteFunc(out.answers, func(a answer) bool { return !strings.Contains(a.node.Text, year) })
	out.total = len(out.answers)
	return out, err
}

// told answers with the lines of the talks of the set.
func (r runner) told(ctx context.Context, p plan, q *question) (result, error) {
	p.about = slices.Compact(p.about)
	if len(p.about)+len(p.words) == 0 {
		return result{}, nil
	}
	naming, err := r.naming(ctx, p)
	if err != nil {
		return result{}, err
	}
	f, lines, err := r.factLines(ctx, p, q, naming)
	if err != nil {
		return result{}, err
	}
	f.Who, f.Move, f.Moved = q.is("ask.who") && !q.names(knowledge.Person), q.is("rel.moved"), r.vocab.Shape("rel.moved")
	out := result{}
	var sources [][]knowledge.Evidence
	for _, l := range f.Rank(lines) {
		out.answers = append(out.answers, answer{node: l.Node})
		sources = append(sources, []knowledge.Evidence{{Statement: l.Node.ID}})
	}
	evidence, err := r.prove(ctx, sources)
	if err != nil {
		return result{}, fmt.Errorf("reading the lines: %w", err)
	}
	for i := range out.answers {
		out.answers[i].lines = evidence[i]
	}
	out.total = len(out.answers)
	return out, nil
}

// naming gives the lines that name each thing, by id of the line, and the
// lines that hold a word where no thing is named.
func (r runner) naming(ctx context.Context, p plan) (map[string]*fact.Line, error) {
	out := make(map[string]*fact.Line)
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: p.about, Kinds: []knowledge.RelationKind{knowledge.Mentions}, In: true, Limit: maxNaming})
	if err != nil {
		return nil, fmt.Errorf("finding the lines that name things: %w", err)
	}
	for i, list := range edges {
		for _, e := range list {
			note(out, e.Node).Names[p.about[i]] = true
		}
	}
	if len(p.about) > 0 {
		return out, nil
	}
	for _, word := range p.words[:min(len(p.words), maxWords)] {
		for _, meaning := range r.vocab.Meanings(knowledge.Fold(word)) {
			page, err := r.graph.Search(ctx, meaning, []knowledge.Kind{knowledge.Statement}, query.MaxPage, "")
			if err != nil {
				return nil, fmt.Errorf("looking for %q in statements: %w", meaning, err)
			}
			for _, n := range page.Nodes {
				note(out, n)
			}
		}
	}
	return out, nil
}

func note(lines map[string]*fact.Line, n knowledge.Node) *fact.Line {
	if lines[n.ID] == nil {
		lines[n.ID] = &fact.Line{Node: n, Talk: -1, Names: make(map[string]bool)}
	}
	return lines[n.ID]
}

// factLines gathers the lines of the talks that have to do with most of the
// things, and the lines outside of talks that name some.
func (r runner) factLines(ctx context.Context, p plan, q *question, naming map[string]*fact.Line) (fact.Query, []fact.Line, error) {
	f := r.factQuery(p)
	related, err := r.related(ctx, p, naming)
	if err != nil {
		return f, nil, err
	}
	talks, err := r.factTalks(ctx, p, f, related)
	if err != nil {
		return f, nil, err
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: talks, Kinds: []knowledge.RelationKind{knowledge.In}, In: true})
	if err != nil {
		return f, nil, fmt.Errorf("reading the lines of talks: %w", err)
	}
	var lines []fact.Line
	for i, list := range edges {
		f.InTalk = append(f.InTalk, related[talks[i]])
		for j, e := range list {
			l := *note(naming, e.Node)
			l.Talk, l.Title = i, j == 0
			lines = append(lines, l)
		}
	}
	if p.set.all() {
		lines = append(lines, outside(naming)...)
	}
	return f, lines, nil
}

// outside lists the lines that are in no talk, in order.
func outside(naming map[string]*fact.Line) []fact.Line {
	var out []fact.Line
	for _, l := range naming {
		if l.Talk < 0 {
			out = append(out, *l)
		}
	}
	slices.SortFunc(out, func(a, b fact.Line) int { return cmp.Compare(a.Node.SortKey(), b.Node.SortKey()) })
	return out
}
