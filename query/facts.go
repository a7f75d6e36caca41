package query

import (
	"cmp"
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A Fact is a relation that a line states.
type Fact struct {
	Relation  knowledge.Relation
	From, To  knowledge.Node
	Statement string // id of the line
	Line      int    // its number
	Rule      string // that read it
}

// Facts gives, for each document, the relations that its lines state: by line,
// then by relation. One that several lines state is there with each. They are
// looked for at the talks that the lines belong to and at what the lines name.
// Three store calls, whatever the number of documents and lines.
func (g *Graph) Facts(ctx context.Context, documents []string) ([][]Fact, error) {
	lines, err := g.Neighbors(ctx, store.Hop{From: documents, Kinds: []knowledge.RelationKind{knowledge.From}, In: true})
	if err != nil {
		return nil, err
	}
	b := binder{place: make(map[string]int), number: make(map[string]int), facts: make([][]Fact, len(lines))}
	for i, list := range lines {
		for _, e := range list {
			b.place[e.Node.ID], b.number[e.Node.ID] = i, e.Node.Line
			b.lines = append(b.lines, e.Node.ID)
		}
	}
	said, err := g.Neighbors(ctx, store.Hop{From: b.lines, Kinds: []knowledge.RelationKind{knowledge.In, knowledge.Mentions}, Out: true})
	if err != nil {
		return nil, err
	}
	things := farEnds(said)
	edges, err := g.Neighbors(ctx, store.Hop{From: idsOf(things), Kinds: statable(), Out: true})
	if err != nil {
		return nil, err
	}
	for i, thing := range things {
		for _, e := range edges[i] {
			b.bind(thing, e)
		}
	}
	for _, list := range b.facts {
		slices.SortFunc(list, compareFacts)
	}
	return b.facts, nil
}

// A binder puts facts at the lines that state them.
type binder struct {
	lines  []string       // ids
	place  map[string]int // of a line's document
	number map[string]int // of a line
	facts  [][]Fact       // of each document
}

// bind puts a relation at each line of the documents that states it, by the
// first rule that read it there.
func (b *binder) bind(from knowledge.Node, e store.Edge) {
	last := ""
	for _, evidence := range e.Relation.Evidence {
		at, known := b.place[evidence.Statement]
		if !known || evidence.Statement == last {
			continue
		}
		last = evidence.Statement
		b.facts[at] = append(b.facts[at], Fact{e.Relation, from, e.Node, last, b.number[last], evidence.Rule})
	}
}

func compareFacts(a, b Fact) int {
	return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(relationOrder(a.Relation.Kind), relationOrder(b.Relation.Kind)), cmp.Compare(a.Relation.ID(), b.Relation.ID()))
}

// farEnds lists the nodes at the far ends of edges, each once.
func farEnds(edges [][]store.Edge) []knowledge.Node {
	var out []knowledge.Node
	seen := make(map[string]bool)
	for _, e := range slices.Concat(edges...) {
		if !seen[e.Node.ID] {
			seen[e.Node.ID] = true
			out = append(out, e.Node)
		}
	}
	return out
}

// statable are the relations that lines state: those of lines themselves aside.
func statable() []knowledge.RelationKind {
	return slices.DeleteFunc(knowledge.RelationKinds(), func(k knowledge.RelationKind) bool {
		return k == knowledge.In || k == knowledge.From || k == knowledge.Mentions
	})
}
