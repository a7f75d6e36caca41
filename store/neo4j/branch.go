package neo4j

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// branches are the conditions that alternatives make, and what is shut out.
func (p *pattern) branches(node string, kinds []knowledge.Kind, parts store.Parts) ([]string, error) {
	var where []string
	for _, or := range parts.Or {
		either := make([]string, len(or))
		for i, f := range or {
			var err error
			if either[i], err = p.condition(node, kinds, f); err != nil {
				return nil, err
			}
		}
		where = append(where, "("+strings.Join(either, " OR ")+")")
	}
	for _, not := range parts.Not {
		condition, err := p.condition(node, kinds, not)
		if err != nil {
			return nil, err
		}
		where = append(where, "NOT "+condition)
	}
	return where, nil
}

// condition says of a node that a filter keeps it; it is never null.
func (p *pattern) condition(node string, kinds []knowledge.Kind, f store.Filter) (string, error) {
	where, err := p.conditions(node, kinds, f)
	if len(where) == 0 {
		where = []string{"true"}
	}
	return "(" + strings.Join(where, " AND ") + ")", err
}

func (p *pattern) conditions(node string, kinds []knowledge.Kind, f store.Filter) ([]string, error) {
	parts := f.Parts()
	var where []string
	for _, own := range p.own(node, parts) {
		where = append(where, cypher("filter/known", "CONDITION", own))
	}
	where = append(where, p.texts(node, kinds, parts)...)
	for _, link := range parts.Links {
		has, err := p.has(node, link)
		if err != nil {
			return nil, err
		}
		where = append(where, has...)
	}
	branches, err := p.branches(node, kinds, parts)
	return append(where, branches...), err
}

// has gives the conditions of a link filter.
func (p *pattern) has(node string, f store.LinkFilter) ([]string, error) {
	w, where, ok, err := p.way(node, f)
	if !ok {
		return where, err
	}
	all := distinct(f.All)
	for i := range all {
		where = append(where, cypher("filter/has_joined", w.ids("all", all, i)...))
	}
	if len(f.Any) > 0 {
		where = append(where, cypher("filter/has_any", w.ids("any", distinct(f.Any), w.number)...))
	}
	if f.Match != nil {
		match, err := w.hasMatch("filter/has_match", *f.Match)
		if err != nil {
			return nil, err
		}
		where = append(where, match)
	}
	return append(where, w.rest()...), nil
}
