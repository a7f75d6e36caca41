package ask

import (
	"fmt"
	"strings"

	"talkgraph/query"
	"talkgraph/query/ask/operation"
)

// spellEach compares two things, or asks for what talks of each set have; one
// by one where the API has no filter for a set.
func spellEach(p plan, found result) string {
	if a, b, ok := p.compared(); ok {
		return operation.Document(fmt.Sprintf("compare(a: %s, b: %s, kinds: [%s], first: 100) {\n  a { id name }\n  b { id name }\n  parts { kind bothCount both { id name } }\n}",
			operation.String(a), operation.String(b), strings.ToUpper(string(p.kind.of()))))
	}
	var sets []string
	for _, s := range p.each {
		if !s.filtersOnly() {
			return operation.Nodes(shownIDs(found), types[p.kind], "id\nname")
		}
		sets = append(sets, "{talks: {"+operation.Talks(s.filter)+"}}")
	}
	return operation.List(string(p.kind), "and: ["+strings.Join(sets, ", ")+"]", "totalCount\nnodes { id name }")
}

// compared gives the two things of which a set each asks for the talks, where
// the sets ask for nothing else.
func (p plan) compared() (a, b string, ok bool) {
	if len(p.each) != 2 || len(p.within) > 0 {
		return "", "", false
	}
	var of []string
	for _, s := range p.each {
		f := s.filter
		for _, n := range []query.Names{f.Companies, f.Speakers} {
			one := query.Names{All: n.All}
			if len(n.All) == 1 && s.filtersOnly() && (operation.Talks(f) == operation.Names("companies", one) || operation.Talks(f) == operation.Names("speakers", one)) {
				of = append(of, n.All[0])
			}
		}
	}
	if len(of) != 2 {
		return "", "", false
	}
	return of[0], of[1], true
}
