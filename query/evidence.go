package query

import (
	"context"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// An Evidence says why the graph holds something: a line of a document, a
// field of a programme, or an entry of the lexicon.
type Evidence struct {
	Statement *knowledge.Node // the line or field; nil for entries
	Document  string          // id of the document; empty for entries
	Text      string          // the raw line, what the field says, or the entry's name
	Line      int             // number of the line, from 1; of a field, its place in the document; 0 for entries
	Field     string          // the field of a programme, see knowledge.Properties; empty for lines and entries
	Entry     string          // id of the lexicon's entry
	Rule      string          // the rule that read it; empty where it was asked for by what it names
	Mentions  []Mention       // what the line names, in the order printed; see Graph.Marked
	Parts     []Part          // the text in pieces: joined they are the text; in one piece if it is not marked
}

// EvidenceOf explains relations: each list is the evidence of one, each answer
// has the same order. What lines name is left out; Marked adds it. It costs
// one store call, whatever the number of lists.
func (g *Graph) EvidenceOf(ctx context.Context, of [][]knowledge.Evidence) ([][]Evidence, error) {
	lines, err := g.lines(ctx, of)
	if err != nil {
		return nil, err
	}
	out := make([][]Evidence, len(of))
	for i, list := range of {
		for _, e := range list {
			out[i] = append(out[i], g.explain(e, lines))
		}
	}
	return out, nil
}

// Marked adds to evidence what its lines name. It costs one store call,
// whatever the number of lists.
func (g *Graph) Marked(ctx context.Context, of [][]Evidence) ([][]Evidence, error) {
	var ids []string
	for _, e := range slices.Concat(of...) {
		if e.Statement != nil {
			ids = append(ids, e.Statement.ID)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	mentions, err := g.mentions(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := make([][]Evidence, len(of))
	for i, list := range of {
		for _, e := range list {
			if e.Statement != nil {
				at, _ := slices.BinarySearch(ids, e.Statement.ID)
				e.Mentions, e.Parts = mentions[at], parts(e.Text, mentions[at])
			}
			out[i] = append(out[i], e)
		}
	}
	return out, nil
}

// lines reads the statements of the evidence.
func (g *Graph) lines(ctx context.Context, of [][]knowledge.Evidence) (map[string]Evidence, error) {
	var ids []string
	for _, e := range slices.Concat(of...) {
		if e.Statement != "" {
			ids = append(ids, e.Statement)
		}
	}
	slices.Sort(ids)
	nodes, err := g.Nodes(ctx, slices.Compact(ids))
	if err != nil {
		return nil, err
	}
	out := make(map[string]Evidence, len(ids))
	for _, n := range nodes {
		if n != nil {
			out[n.ID] = line(*n, nil)
		}
	}
	return out, nil
}

// mentions reads what each of the statements names.
func (g *Graph) mentions(ctx context.Context, statements []string) ([][]Mention, error) {
	edges, err := g.Neighbors(ctx, store.Hop{From: statements, Kinds: []knowledge.RelationKind{knowledge.Mentions}, Out: true})
	if err != nil {
		return nil, err
	}
	out := make([][]Mention, len(edges))
	for i, list := range edges {
		out[i] = MentionsOf(list)
	}
	return out, nil
}

// explain turns what a relation remembers into what can be shown.
func (g *Graph) explain(e knowledge.Evidence, lines map[string]Evidence) Evidence {
	if shown, ok := lines[e.Statement]; ok {
		shown.Rule = e.Rule
		return shown
	}
	shown := Evidence{Entry: e.Entry, Rule: e.Rule, Text: e.Entry}
	if entry := g.lex.ByID(e.Entry); entry != nil {
		shown.Text = entry.Name
	}
	shown.Parts = parts(shown.Text, nil)
	return shown
}

// line is the evidence that a statement is.
func line(n knowledge.Node, mentions []Mention) Evidence {
	return Evidence{Statement: &n, Document: knowledge.DocumentOf(n.ID), Text: n.Text, Line: n.Line, Field: n.Field,
		Mentions: mentions, Parts: parts(n.Text, mentions)}
}
