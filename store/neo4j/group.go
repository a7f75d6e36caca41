package neo4j

import (
	"strconv"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// grouped spells the way-th way to count.
func (q *tally) grouped(way int, by store.Grouping) (string, error) {
	number := strconv.Itoa(way)
	least := "least" + number
	q.values[least] = max(1, by.Min)
	limit := limitTo("limit"+number, by.Limit, q.values)
	blanks := []string{"NODES", q.source, "NUMBERS", q.numbers, "HIT", q.hit, "WAY", number, "LEAST", least, "LIMIT", limit}
	if len(by.Relation) > 0 {
		return q.related(by, blanks)
	}
	blanks = append(blanks, "LIMITED", cypher("count/limited", "LEAST", least, "LIMIT", limit))
	switch {
	case by.ByKind:
		q.values["colon"] = colon
		return cypher("count/by_kinds", blanks...), nil
	case by.ByYear:
		return cypher("count/by_year", blanks...), nil
	}
	q.values["empty"] = ""
	return cypher("count/by_property", append(blanks, "PROPERTY", nameOf(by.Property))...), nil
}

// related counts nodes by what they are joined to.
func (q *tally) related(by store.Grouping, blanks []string) (string, error) {
	w, _, _, err := q.way("n", store.LinkFilter{Kinds: by.Relation, Qualifiers: by.Qualifiers, Reverse: by.Reverse})
	if err != nil {
		return "", err
	}
	var kinds []knowledge.Kind
	if by.Kind != "" {
		kinds = append(kinds, by.Kind)
	}
	labels, err := labelsOf(kinds...)
	return cypher("count/by_relation", append(blanks, "ARROW", w.arrow(), "LABELS", labels)...), err
}
