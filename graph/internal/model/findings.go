package model

import (
	"cmp"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
)

// Findings is the type of that name.
type Findings struct {
	ID     string
	Title  string
	Lines  int
	Things []*FoundThing
	Facts  []*FoundFact
}

// FoundThing is the type of that name.
type FoundThing struct {
	Kind     knowledge.Kind
	Name     string
	Mentions int
}

// FoundFact is the type of that name.
type FoundFact struct {
	Text  string
	Line  *int
	Quote *string
	Rule  string
}

// Find shows what a reading says.
func Find(r *knowledge.Reading) (*Findings, error) {
	f := &Findings{ID: r.Document.ID, Title: r.Document.Name, Lines: len(r.Statements), Things: []*FoundThing{}, Facts: []*FoundFact{}}
	mentions := make(map[string]int)
	lines := make(map[string]knowledge.Line)
	for _, l := range r.Statements {
		lines[knowledge.StatementID(r.Document.ID, l.Number)] = l
		for _, m := range l.Mentions {
			mentions[m.Thing]++
		}
	}
	names := make(map[string]string)
	for _, t := range r.Things {
		names[t.Key()] = t.Name
		f.Things = append(f.Things, &FoundThing{t.Kind, t.Name, mentions[t.Key()]})
	}
	for _, l := range r.Links {
		fact, err := found(l, names, lines)
		if err != nil {
			return nil, err
		}
		f.Facts = append(f.Facts, fact)
	}
	f.sort()
	return f, nil
}

func found(l knowledge.Link, names map[string]string, lines map[string]knowledge.Line) (*FoundFact, error) {
	text, err := query.Say(knowledge.Relation{Kind: l.Kind, Qualifier: l.Qualifier}, names[l.From], names[l.To])
	if err != nil {
		return nil, fmt.Errorf("saying a relation: %w", err)
	}
	fact := &FoundFact{Text: text, Rule: l.Evidence[0].Rule}
	for _, e := range l.Evidence {
		if line, ok := lines[e.Statement]; ok && fact.Line == nil {
			fact.Line, fact.Quote, fact.Rule = &line.Number, &line.Text, e.Rule
		}
	}
	return fact, nil
}

func (f *Findings) sort() {
	slices.SortFunc(f.Things, func(a, b *FoundThing) int {
		return cmp.Or(knowledge.CompareKinds(a.Kind, b.Kind), cmp.Compare(knowledge.Fold(a.Name), knowledge.Fold(b.Name)), cmp.Compare(a.Name, b.Name))
	})
	line := func(f *FoundFact) int {
		if f.Line == nil {
			return 0
		}
		return *f.Line
	}
	slices.SortFunc(f.Facts, func(a, b *FoundFact) int {
		return cmp.Or(cmp.Compare(line(a), line(b)), cmp.Compare(a.Text, b.Text), cmp.Compare(a.Rule, b.Rule))
	})
}
