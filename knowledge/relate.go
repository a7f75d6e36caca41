package knowledge

import (
	"cmp"
	"encoding/json"
	"slices"
)

// relate makes relations of links: those of one identity are one, with the evidence of all.
func relate(links []LinkClaim, g Graph) []Relation {
	links = slices.Clone(links)
	slices.SortFunc(links, compareLinks)
	at := make(map[string]int)
	var out []Relation
	for _, claim := range links {
		l := claim.Link
		r := g.relation(claim)
		if r.From == r.To {
			continue // two talks that turned out to be one are no part of each other
		}
		i, known := at[r.ID()]
		if !known {
			i = len(out)
			at[r.ID()] = i
			out = append(out, r)
		}
		out[i].Title = cmp.Or(out[i].Title, r.Title)
		out[i].Evidence = append(out[i].Evidence, l.Evidence...)
	}
	for i := range out {
		slices.SortFunc(out[i].Evidence, compareEvidence)
		out[i].Evidence = slices.Compact(out[i].Evidence)
	}
	slices.SortFunc(out, CompareRelations)
	return out
}

// relation is what a link joins. Of a person it matters beside which talk or
// company their name stands.
func (g Graph) relation(claim LinkClaim) Relation {
	l, id := claim.Link, g.In(claim.Document)
	r := Relation{From: id("", l.From), Kind: l.Kind, To: id("", l.To), Qualifier: l.Qualifier, Title: l.Title}
	switch l.Kind {
	case GivenBy:
		r.To = id(l.From, l.To)
	case WorksFor:
		r.From = id(l.To, l.From)
		if l.Qualifier != "" {
			r.Qualifier = id("", l.Qualifier)
		}
	}
	return r
}

// compareLinks orders claims by document and content, so that equal ones stand together.
func compareLinks(a, b LinkClaim) int {
	x, y := a.Link, b.Link
	return cmp.Or(cmp.Compare(a.Document, b.Document), cmp.Compare(x.From, y.From), cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.To, y.To),
		cmp.Compare(x.Qualifier, y.Qualifier), cmp.Compare(x.Title, y.Title), slices.CompareFunc(x.Evidence, y.Evidence, compareEvidence))
}

// CompareRelations orders relations by their identity.
func CompareRelations(a, b Relation) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.To, b.To), cmp.Compare(a.Qualifier, b.Qualifier))
}

func compareEvidence(a, b Evidence) int {
	return cmp.Or(CompareStatements(a.Statement, b.Statement), cmp.Compare(a.Entry, b.Entry), cmp.Compare(a.Rule, b.Rule))
}

// CompareStatements orders ids of statements by document, then by the number
// of the line; no id comes first.
func CompareStatements(a, b string) int {
	if a == "" || b == "" {
		return cmp.Compare(a, b)
	}
	return cmp.Or(cmp.Compare(DocumentOf(a), DocumentOf(b)), cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}

// encoded spells a value so that equal values, and only they, are spelt alike.
func encoded(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic(err) // no claim has a field that JSON cannot say
	}
	return string(b)
}
