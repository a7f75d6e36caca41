package neo4j

import (
	"slices"
	"strconv"
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
	crowded map[string]bool // text searches that leave the statements out
	sets    []string        // Cypher that comes first: what text searches find
	set     []string        // the variables of those
	many    bool            // a node may stand in several rows
	links   int             // how many have a number
	arrows  int             // how many have a variable
	nodes   int             // how many besides n have a variable
	begun   bool            // it is settled where the search begins
}

// newPattern finds the nodes of the kinds that a filter keeps. crowded are the
// text searches that leave the statements out.
func newPattern(kinds []knowledge.Kind, of *store.Of, f store.Filter, crowded map[string]bool) (*pattern, error) {
	p := &pattern{values: make(params), crowded: crowded}
	parts := f.Parts()
	if of == nil && !begins(parts) {
		var err error
		if parts, err = p.either(kinds, parts); err != nil {
			return p, err
		}
	}
	return p, p.find(kinds, of, parts)
}

// find adds all that finds the nodes of the kinds.
func (p *pattern) find(kinds []knowledge.Kind, of *store.Of, parts store.Parts) error {
	p.search(parts.Terms, p.ownBranches(kinds, parts.Terms))
	for _, text := range parts.Texts {
		p.search(text, p.textBranches(kinds, text))
	}
	if err := p.start(kinds, of); err != nil {
		return err
	}
	where, err := p.keep("n", kinds, parts)
	p.where = append(p.where, where...)
	return err
}

// keep adds the patterns that find what the nodes are joined to, and gives the
// conditions on the nodes themselves, their text aside.
func (p *pattern) keep(node string, kinds []knowledge.Kind, parts store.Parts) ([]string, error) {
	var where []string
	for _, link := range parts.Links {
		conditions, err := p.link(node, link)
		if err != nil {
			return nil, err
		}
		where = append(where, conditions...)
	}
	where = append(where, p.own(node, parts)...)
	branches, err := p.branches(node, kinds, parts)
	return append(where, branches...), err
}

// String is the pattern's Cypher.
func (p *pattern) String() string {
	all := p.clauses
	if len(p.where) > 0 {
		all = append(slices.Clone(all), "WITH n WHERE "+strings.Join(p.where, "\n  AND "))
	}
	return strings.Join(all, "\n")
}

// distinct is what takes each node once, where it may stand in several rows:
// to sort that out takes longer than to find the nodes.
func (p *pattern) distinct() string {
	if p.many {
		return "DISTINCT "
	}
	return ""
}

// isAll tells whether these are all nodes of the kinds.
func (p *pattern) isAll() bool { return !p.begun && len(p.clauses) == 1 && len(p.where) == 0 }

// before is the Cypher that stands before all that asks about text.
func (p *pattern) before(query string) string {
	return strings.Join(append(slices.Clone(p.sets), query), "\n")
}

// seen spells variables that a subquery sees, with those of text searches.
func (p *pattern) seen(variables ...string) string {
	return strings.Join(append(variables, p.set...), ", ")
}

func (p *pattern) add(fragment string, blanks ...string) {
	p.clauses = append(p.clauses, cypher(fragment, blanks...))
}

// value gives a parameter a name of its own, which is name if it is free.
func (p *pattern) value(name string, v any) string {
	free := name
	for i := 1; p.values[free] != nil; i++ {
		free = name + strconv.Itoa(i)
	}
	p.values[free] = v
	return free
}

func (p *pattern) start(kinds []knowledge.Kind, of *store.Of) error {
	labels, err := labelsOf(kinds...)
	if err != nil {
		return err
	}
	if of == nil && p.begun {
		p.where = append(p.where, cypher("filter/labels", "LABELS", labels))
		return nil
	}
	if of == nil {
		p.add("filter/all", "LABELS", labels)
		return nil
	}
	relation, err := typesOf("", of.Relation)
	if err != nil {
		return err
	}
	p.values["of"], p.begun, p.many = list(of.IDs), true, true
	p.add("filter/of", "LABELS", labels, "ARROW", arrow(relation, of.Reverse))
	return nil
}
