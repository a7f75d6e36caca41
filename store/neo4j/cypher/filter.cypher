// What is asked about a node that is found already has no label: Neo4j must go
// along the node's own relations, and cannot take a walk through an index.

// -- all: nodes of the kinds
MATCH (n{{LABELS}})

// -- labels: of the kinds, where the node is found already
n{{LABELS}}

// -- of: nodes that a relation joins to the one asked about
MATCH (o:Entity {id: $given.of[i]}) USING INDEX o:Entity(id)
MATCH (o){{ARROW}}(n{{LABELS}})

// -- joined: to one id; a pattern for each id lets the search begin at any of them
MATCH ({{N}}){{ARROW}}({{FAR}}{{BEGIN}} {id: $given.{{IDS}}[{{INDEX}}]}){{HINT}}

// -- any: joined to one of the ids
MATCH ({{N}}){{ARROW}}({{FAR}}{{BEGIN}}){{HINT}} WHERE {{FAR}}.id IN $given.{{IDS}}

// -- match: joined to one that matches; a pattern, so that the search may begin there
MATCH ({{N}}){{ARROW}}({{M}}{{LABELS}}){{WHERE}}

// -- hint: begins at what is named, whatever Neo4j believes about how much there is: it keeps plans that were made while the store was small
USING INDEX SEEK {{FAR}}:Entity(id)

// -- some: joined to anything
EXISTS { MATCH ({{N}}){{ARROW}}(:Entity) }

// -- least: joined to so many, each counted once
COUNT { MATCH ({{N}}){{ARROW}}({{M}}) RETURN DISTINCT {{M}} LIMIT $given.{{NUMBER}} } = $given.{{NUMBER}}

// -- most: not joined to so many, which is one too many
COUNT { MATCH ({{N}}){{ARROW}}({{M}}) RETURN DISTINCT {{M}} LIMIT $given.{{NUMBER}} } < $given.{{NUMBER}}

// -- has_joined: the same as joined, as a condition
EXISTS { MATCH ({{N}}){{ARROW}}({id: $given.{{IDS}}[{{INDEX}}]}) }

// -- has_any: the same as any, as a condition
EXISTS { MATCH ({{N}}){{ARROW}}(any) WHERE any.id IN $given.{{IDS}} }

// -- has_match: the same as match, as a condition
EXISTS { MATCH ({{N}}){{ARROW}}({{M}}{{LABELS}}){{WHERE}} }

// -- number: how many are joined that match
COUNT { MATCH ({{N}}){{ARROW}}({{M}}{{LABELS}}){{WHERE}} RETURN DISTINCT {{M}} }

// -- qualified: only relations with one of the qualifiers
WHERE {{RELATION}}.qualifier IN $given.{{QUALIFIERS}}

// -- none: joined to none of the ids
NOT EXISTS { MATCH ({{N}}){{ARROW}}(none) WHERE none.id IN $given.{{IDS}} }

// -- from_year: undated nodes have no year and fail
{{N}}.year >= $given.{{VALUE}}

// -- to_year: undated nodes have no year and fail
{{N}}.year <= $given.{{VALUE}}

// -- since: the date begins within the bound
{{N}}._date >= $given.{{VALUE}}

// -- until: the date ends within the bound; undated nodes fail
{{N}}._date + $given.afterAll <= $given.{{VALUE}}

// -- filled: the property is not empty; what is empty is not there
{{N}}.{{PROPERTY}} IS NOT NULL

// -- one_of: the property is one of the values
{{N}}.{{PROPERTY}} IN $given.{{VALUE}}

// -- one_of_or_empty: the property is one of the values or empty
({{N}}.{{PROPERTY}} IS NULL OR {{N}}.{{PROPERTY}} IN $given.{{VALUE}})

// -- known: a condition on what may not be there, so that its opposite holds then
coalesce({{CONDITION}}, false)

// -- among: found by a text search that was made before
{{N}} IN {{SET}}

// -- set: what a text search finds, to be asked about later
CALL () {
CALL () {
{{BRANCHES}}
}
RETURN collect(DISTINCT n) AS {{SET}}
}

// -- found: nodes that text search finds, once each: every branch gives a node once, and so does their UNION
CALL () {
{{BRANCHES}}
}

// -- branch: nodes of one of several branches
{{NODES}}
RETURN n

// -- either: nodes of any of the branches, once each
CALL ({{SEEN}}) {
{{BRANCHES}}
}
WITH DISTINCT n

// -- found_too: of those, the nodes that another text search finds as well
WITH collect(DISTINCT n) AS first
CALL () {
{{BRANCHES}}
}
WITH DISTINCT n, first WHERE n IN first

// -- own_names: nodes whose names match
CALL db.index.fulltext.queryNodes('talkgraph_names', $given.{{QUERY}}) YIELD node
RETURN node AS n

// -- own_lines: statements that match
CALL db.index.fulltext.queryNodes('talkgraph_statements', $given.{{QUERY}}) YIELD node
RETURN node AS n

// -- said_in: talks of which a statement matches
CALL db.index.fulltext.queryNodes('talkgraph_statements', $given.{{QUERY}}) YIELD node
MATCH (node)-[:IN]->(n)
RETURN DISTINCT n

// -- matching: how many statements match each query, as far as it matters
UNWIND $given.queries AS query
CALL (query) {
CALL db.index.fulltext.queryNodes('talkgraph_statements', query, {limit: $given.limit}) YIELD node
RETURN count(node) AS statements
}
RETURN query, statements
