package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
)

// productsAlone says whether services of a sort or of companies are asked for
// that talks of the filter cover.
func (p plan) productsAlone() bool {
	return p.shape == talking && p.kind == Services && (len(p.within) > 0 || p.sort != (productSort{})) && p.sort.class == nil && len(p.each)+len(p.without)+len(p.mentions) == 0 && !p.choice.any() && p.dated == 0 && p.set.filtersOnly() &&
		!slices.ContainsFunc(p.within, func(n named) bool { return n.kind != knowledge.Company })
}

// spellProducts asks for services of a sort or of companies that talks cover.
func spellProducts(p plan) string {
	talks := ""
	if filter := operation.Talks(p.set.filter); filter != "" {
		talks = "talks: {" + filter + "}"
	}
	return operation.List("services", operation.Arguments(p.sort.arg(), operation.Names("providedBy", query.Names{All: names(p.within)}), talks), "totalCount\nnodes { id name }")
}
