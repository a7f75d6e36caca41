package knowledge

import (
	"cmp"
	"strconv"
)

// Own is the part of the graph that a document shares with no other: its node,
// its statements and what they belong to and mention. id is what keys stand
// for in the document (Graph.In).
func (r *Reading) Own(id func(beside, key string) string) ([]Node, []Relation) {
	if r == nil {
		return nil, nil
	}
	nodes := []Node{r.Document}
	var relations []Relation
	for _, line := range r.Statements {
		s := r.statement(line)
		nodes = append(nodes, s)
		relations = append(relations, Relation{From: s.ID, Kind: From, To: r.Document.ID})
		if line.Talk != "" {
			relations = append(relations, Relation{From: s.ID, Kind: In, To: id("", line.Talk)})
		}
		for _, m := range line.Mentions {
			relations = append(relations, Relation{From: s.ID, Kind: Mentions, To: id(cmp.Or(line.Talk, s.ID), m.Thing),
				Qualifier: strconv.Itoa(m.Start) + "-" + strconv.Itoa(m.End), Surface: m.Surface, Start: m.Start, End: m.End})
		}
	}
	return nodes, relations
}

func (r *Reading) statement(line Line) Node {
	number := strconv.Itoa(line.Number)
	return Node{ID: StatementID(r.Document.ID, line.Number), Kind: Statement, Name: r.Document.Name + ":" + number,
		Properties: Properties{Text: line.Text, Line: line.Number, Field: line.Field}}
}
