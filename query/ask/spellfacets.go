package ask

import (
	"fmt"
	"strings"

	"talkgraph/query"
	"talkgraph/query/ask/operation"
)

// facets are the names of the API's facets, by kind of answer.
var facets = map[Kind]string{Services: "SERVICE", Topics: "TOPIC", Companies: "COMPANY", Speakers: "SPEAKER", Events: "EVENT"}

// counts says whether a facet of the API counts what the answers are chosen by.
func (p plan) counts() bool {
	return p.choice.any() && p.choice.of == Talks && facets[p.kind] != "" && p.dated == 0 && p.role == "" &&
		p.set.filtersOnly() && len(p.mentions)+len(p.within)+len(p.without) == 0
}

// spellFacets asks for the things of the most talks, or of several.
func spellFacets(p plan, found result) string {
	first, least := query.MaxPage, ", atLeast: 2"
	if p.choice.most {
		first, least = max(1, min(len(found.answers), query.MaxPage)), ""
	}
	where := ""
	if filter := operation.Talks(p.set.filter); filter != "" {
		where = "where: {" + filter + "}, "
	}
	return operation.Document(fmt.Sprintf("facets(%sby: [%s], first: %d%s) {\n%s\n}", where, facets[p.kind], first, least,
		operation.Indent(strings.Join([]string{"by", "counts { talks entity { id name } }"}, "\n"))))
}
