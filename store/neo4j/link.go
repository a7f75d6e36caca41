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
	relation, err := p.relation(number, f)
	if err != nil {
		return err
	}
	blanks := func(name string, ids []string, index int) []string {
		name += strconv.Itoa(number)
		p.values[name] = ids
		return []string{"ARROW", arrow(relation, f.Reverse), "IDS", name, "INDEX", strconv.Itoa(index)}
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
		p.require("filter/some", "ARROW", arrow(relation, f.Reverse))
	}
	return nil
}

// relation spells the relations that a link filter is about.
func (p *pattern) relation(number int, f store.LinkFilter) (string, error) {
	relation, err := typesOf("", f.Kinds...)
	if err != nil || len(f.Qualifiers) == 0 {
		return relation, err
	}
	name := "qualifiers" + strconv.Itoa(number)
	p.values[name] = distinct(f.Qualifiers)
	relation, err = typesOf("l", f.Kinds...)
	return strings.TrimSuffix(relation, "]") + " " + cypher("filter/qualified", "QUALIFIERS", name) + "]", err
}
