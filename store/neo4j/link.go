package neo4j

import (
	"strconv"
	"strings"

	"talkgraph/store"
)

// A way is one link filter at one node: its number, and how it is drawn.
type way struct {
	*pattern
	store.LinkFilter
	node   string
	number int
}

// way numbers a link filter. One without kinds of relation joins nothing to
// anything: ok is whether it can be drawn, and where says what it comes to.
func (p *pattern) way(node string, f store.LinkFilter) (w way, where []string, ok bool, err error) {
	if len(f.Kinds) == 0 {
		if f.Some || f.Least > 0 || f.Match != nil || len(f.All)+len(f.Any) > 0 {
			where = []string{"false"}
		}
		return w, where, false, nil
	}
	if _, err := typesOf("", f.Kinds...); err != nil {
		return w, nil, false, err
	}
	p.links++
	return way{p, f, node, p.links - 1}, nil, true, nil
}

// link keeps the nodes that relations join to others: by patterns, so that
// the search may begin at what is joined, and by conditions, which it gives.
func (p *pattern) link(node string, f store.LinkFilter) ([]string, error) {
	w, where, ok, err := p.way(node, f)
	if !ok {
		return where, err
	}
	all := distinct(f.All)
	for i := range all {
		p.begin("filter/joined", w.ids("all", all, i))
	}
	if len(f.Any) > 0 {
		p.begin("filter/any", w.ids("any", distinct(f.Any), w.number))
	}
	if f.Match != nil {
		if err := w.match(); err != nil {
			return nil, err
		}
	}
	return w.rest(), nil
}

// begin adds a pattern at which the search may begin.
func (p *pattern) begin(fragment string, blanks []string) {
	far := "far" + strconv.Itoa(p.nodes)
	p.nodes++
	p.many = true
	p.add(fragment, append(append(blanks, "FAR", far), p.hint(far)...)...)
}

// hint fills the blanks that begin the search at a node: the first that is
// named, if it does not begin elsewhere. Neo4j may find no plan for two such wishes.
func (p *pattern) hint(node string) []string {
	if p.begun {
		return []string{"BEGIN", "", "HINT", ""}
	}
	p.begun = true
	return []string{"BEGIN", ":Entity", "HINT", " " + cypher("filter/hint", "FAR", node)}
}

// rest are the conditions that no pattern says.
func (w way) rest() (where []string) {
	if len(w.None) > 0 {
		where = append(where, cypher("filter/none", w.ids("none", distinct(w.None), w.number)...))
	}
	if w.Some {
		where = append(where, cypher("filter/some", "N", w.node, "ARROW", w.arrow()))
	}
	if w.Least > 0 {
		where = append(where, cypher("filter/least", w.bound("atLeast", w.Least)...))
	}
	if w.Most > 0 {
		where = append(where, cypher("filter/most", w.bound("beyond", w.Most+1)...))
	}
	return where
}

// bound fills the blanks of a fragment about how many are joined. Values and
// variables are the link's own: a filter may have several such links.
func (w way) bound(name string, nodes int) []string {
	name += "Of" + strconv.Itoa(w.number)
	w.values[name] = nodes
	return []string{"N", w.node, "ARROW", w.arrow(), "M", "joined" + strconv.Itoa(w.number), "NUMBER", name}
}

// ids fills the blanks of a fragment about a list of ids.
func (w way) ids(name string, ids []string, index int) []string {
	name += strconv.Itoa(w.number)
	w.values[name] = ids
	return []string{"N", w.node, "ARROW", w.arrow(), "IDS", name, "INDEX", strconv.Itoa(index)}
}

// arrow draws the relations that a link filter is about. Each arrow has a
// variable of its own: two that share one would be one and the same relation,
// and a WHERE sees the variables of the patterns before it.
func (w way) arrow() string {
	if len(w.Qualifiers) == 0 {
		relation, _ := typesOf("", w.Kinds...)
		return arrow(relation, w.Reverse)
	}
	name := "qualifiers" + strconv.Itoa(w.number)
	w.values[name] = distinct(w.Qualifiers)
	w.arrows++
	variable := "l" + strconv.Itoa(w.arrows)
	relation, _ := typesOf(variable, w.Kinds...)
	qualified := cypher("filter/qualified", "RELATION", variable, "QUALIFIERS", name)
	return arrow(strings.TrimSuffix(relation, "]")+" "+qualified+"]", w.Reverse)
}
