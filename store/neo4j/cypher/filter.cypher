// -- all: nodes of the kinds
MATCH (n{{LABELS}})

// -- of: nodes that a relation joins to the one asked about
MATCH (o:Entity {id: $of[i]}) USING INDEX o:Entity(id)
MATCH (o){{ARROW}}(n{{LABELS}})

// -- joined: to one id; a pattern for each id lets the search begin at any of them
MATCH (n){{ARROW}}(:Entity {id: ${{IDS}}[{{INDEX}}]})

// -- any: joined to one of the ids
MATCH (n){{ARROW}}(any{{INDEX}}:Entity) WHERE any{{INDEX}}.id IN ${{IDS}}

// -- some: joined to anything
EXISTS { MATCH (n){{ARROW}}(:Entity) }

// -- qualified: only relations with one of the qualifiers
WHERE {{RELATION}}.qualifier IN ${{QUALIFIERS}}

// -- none: joined to none of the ids
NOT EXISTS { MATCH (n){{ARROW}}(none:Entity) WHERE none.id IN ${{IDS}} }

// -- from_year: undated nodes have no year and fail
n.year >= $fromYear

// -- to_year: undated nodes have no year and fail
n.year <= $toYear

// -- found: nodes that text search finds, once each
CALL () {
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
CALL db.index.fulltext.queryNodes('talkgraph_names', ${{QUERY}}) YIELD node
RETURN node AS n

// -- own_lines: statements that match
CALL db.index.fulltext.queryNodes('talkgraph_statements', ${{QUERY}}) YIELD node
RETURN node AS n

// -- said_in: talks of which a statement matches
CALL db.index.fulltext.queryNodes('talkgraph_statements', ${{QUERY}}) YIELD node
MATCH (node)-[:IN]->(n)
RETURN n

// -- matching: how many statements match, as far as it matters
CALL db.index.fulltext.queryNodes('talkgraph_statements', $query, {limit: $limit}) YIELD node
RETURN count(node) AS statements
