package neo4j

import (
	"slices"

	"talkgraph/store"
)

// propertyName is what the model calls a property, where not as package store does.
var propertyName = map[store.Property]string{store.ByType: "kind"}

// nameOf is what the model calls a property, out of a closed list.
func nameOf(p store.Property) string {
	if name := propertyName[p]; name != "" {
		return name
	}
	return string(p)
}

// own gives the conditions on what nodes say of themselves. They are null of
// a node without the property.
func (p *pattern) own(node string, parts store.Parts) (where []string) {
	require := func(fragment, name string, value any) {
		where = append(where, cypher(fragment, "N", node, "VALUE", p.value(name, value)))
	}
	if parts.From > 0 {
		require("filter/from_year", "fromYear", parts.From)
	}
	if parts.To > 0 {
		require("filter/to_year", "toYear", parts.To)
	}
	for _, d := range parts.Dates {
		if least := d.Least(); least != "" {
			require("filter/since", "since", least)
		}
		if most := d.Most(); most != "" {
			p.values["afterAll"] = store.AfterAll
			require("filter/until", "until", most)
		}
	}
	for _, property := range parts.Properties {
		where = append(where, p.property(node, property)...)
	}
	return where
}

func (p *pattern) property(node string, f store.PropertyFilter) (where []string) {
	blanks := []string{"N", node, "PROPERTY", nameOf(f.Property)}
	if f.Filled {
		where = append(where, cypher("filter/filled", slices.Clone(blanks)...))
	}
	if len(f.Any) == 0 {
		return where
	}
	blanks = append(blanks, "VALUE", p.value("values", distinct(f.Any)))
	if slices.Contains(f.Any, "") {
		return append(where, cypher("filter/one_of_or_empty", blanks...))
	}
	return append(where, cypher("filter/one_of", blanks...))
}
