package neo4j

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A pattern is the Cypher that finds nodes n, put together by the shape of a
// filter, and the values that it needs.
type pattern struct {
	clauses []string
	where   []string
	values  params
	arrows  int // how many have a variable
}

// newPattern finds the nodes of the kinds that a filter keeps. namesOnly
// leaves the statements out of text search.
func newPattern(kinds []knowledge.Kind, of *store.Of, f store.Filter, namesOnly bool) (pattern, error) {
	p := pattern{values: make(params)}
	p.search(f.Terms, "terms", ownBranches(kinds, namesOnly))
	p.search(f.Text, "text", append(ownBranches(kinds, namesOnly), saidBranches(kinds, namesOnly)...))
	if err := p.start(kinds, of); err != nil {
		return p, err
	}
	for i, link := range f.Links {
		if err := p.link(i, link); err != nil {
			return p, err
		}
	}
	p.years(f)
	return p, nil
}

// String is the pattern's Cypher.
func (p pattern) String() string {
	all := p.clauses
	if len(p.where) > 0 {
		all = append(slices.Clone(all), "WITH n WHERE "+strings.Join(p.where, "\n  AND "))
	}
	return strings.Join(all, "\n")
}

func (p *pattern) add(fragment string, blanks ...string) {
	p.clauses = append(p.clauses, cypher(fragment, blanks...))
}

func (p *pattern) require(fragment string, blanks ...string) {
	p.where = append(p.where, cypher(fragment, blanks...))
}

func (p *pattern) start(kinds []knowledge.Kind, of *store.Of) error {
	labels, err := labelsOf(kinds...)
	if err != nil {
		return err
	}
	if of == nil {
		p.add("filter/all", "LABELS", labels)
		return nil
	}
	relation, err := typesOf("", of.Relation)
	if err != nil {
		return err
	}
	p.values["of"] = list(of.IDs)
	p.add("filter/of", "LABELS", labels, "ARROW", arrow(relation, of.Reverse))
	return nil
}

func (p *pattern) years(f store.Filter) {
	if f.From > 0 {
		p.values["fromYear"] = f.From
		p.require("filter/from_year")
	}
	if f.To > 0 {
		p.values["toYear"] = f.To
		p.require("filter/to_year")
	}
}
