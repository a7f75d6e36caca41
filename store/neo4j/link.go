package neo4j

import (
	"strconv"
	"strings"

	"talkgraph/store"
)

// link keeps the nodes that relations join to others. A filter without kinds
// of relation joins nothing to anything.
func (p *pattern) link(number int, f store.LinkFilter) error {
	if len(f.Kinds) == 0 {
		if f.Some || len(f.All)+len(f.Any) > 0 {
			p.where = append(p.where, "false")
		}
		return nil
	}
	if _, err := typesOf("", f.Kinds...); err != nil {
		return err
	}
	blanks := func(name string, ids []string, index int) []string {
		name += strconv.Itoa(number)
		p.values[name] = ids
		return []string{"ARROW", p.arrow(number, f), "IDS", name, "INDEX", strconv.Itoa(index)}
	}
	all := distinct(f.All)
	for i := range all {
		p.add("filter/joined", blanks("all", all, i)...)
	}
	if len(f.Any) > 0 {
		p.add("filter/any", blanks("any", distinct(f.Any), number)...)
	}
	if len(f.None) > 0 {
		p.require("filter/none", blanks("none", distinct(f.None), number)...)
	}
	if f.Some {
		p.require("filter/some", "ARROW", p.arrow(number, f))
	}
	return nil
}

// arrow draws the relations that a link filter is about. Each arrow has a
// variable of its own: two that share one would be one and the same relation,
// and a WHERE sees the variables of the patterns before it.
func (p *pattern) arrow(number int, f store.LinkFilter) string {
	if len(f.Qualifiers) == 0 {
		relation, _ := typesOf("", f.Kinds...)
		return arrow(relation, f.Reverse)
	}
	name := "qualifiers" + strconv.Itoa(number)
	p.values[name] = distinct(f.Qualifiers)
	p.arrows++
	variable := "l" + strconv.Itoa(p.arrows)
	relation, _ := typesOf(variable, f.Kinds...)
	qualified := cypher("filter/qualified", "RELATION", variable, "QUALIFIERS", name)
	return arrow(strings.TrimSuffix(relation, "]")+" "+qualified+"]", f.Reverse)
}
