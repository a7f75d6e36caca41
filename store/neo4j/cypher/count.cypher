// -- all: of all ways to count, once or for each id
UNWIND range(0, $given.lists - 1) AS i
CALL ({{SEEN}}) {
{{WAYS}}
}
RETURN i, way, group, nodes, everything

// -- all_of: the same where the nodes are looked for once and kept
UNWIND range(0, $given.lists - 1) AS i
CALL ({{SEEN}}) {
{{NODES}}
RETURN collect(DISTINCT {{KEPT}}) AS kept
}
CALL (i, kept) {
{{WAYS}}
}
RETURN i, way, group, nodes, everything

// -- kept: the nodes that were kept
UNWIND kept AS n

// -- kept_hits: those of the marginals, and whether they are joined to the id
UNWIND kept AS each
WITH each[0] AS n, each[1] AS hit

// -- hits: a node, and whether it is joined to the id
[n, EXISTS { MATCH (n){{ARROW}}({id: $given.each[i]}) }]

// -- each: nodes joined to the id
MATCH (n){{ARROW}}(each{{BEGIN}} {id: $given.each[i]}){{HINT}}

// -- nodes: how many; a node stands in several rows if it was found in several ways
count(DISTINCT n) AS nodes, 0 AS everything

// -- marginals: how many, and how many in all
count(DISTINCT CASE WHEN hit THEN n END) AS nodes, count(DISTINCT n) AS everything

// -- total: of all nodes
{{NODES}}
RETURN -1 AS way, null AS group, {{NUMBERS}}

// -- by_kind: how many nodes of one kind
{{NODES}}
WITH count({{DISTINCT}}n) AS nodes
RETURN {{WAY}} AS way, '{{KIND}}' AS group, nodes, 0 AS everything

// -- by_kinds: how many nodes of each kind, which begins the id
{{NODES}}
WITH split(n.id, $given.colon)[0] AS group, {{NUMBERS}}
{{LIMITED}}
RETURN {{WAY}} AS way, group, nodes, everything

// -- by_year: how many nodes of each year; 0 is none
{{NODES}}
WITH coalesce(n.year, 0) AS group, {{NUMBERS}}
{{LIMITED}}
RETURN {{WAY}} AS way, group, nodes, everything

// -- by_property: how many nodes of each value; what is empty is not there
{{NODES}}
WITH coalesce(n.{{PROPERTY}}, $given.empty) AS group, {{NUMBERS}}
{{LIMITED}}
RETURN {{WAY}} AS way, group, nodes, everything

// -- limited: the largest groups, if they are large enough
WITH * WHERE nodes >= $given.{{LEAST}}
WITH * ORDER BY nodes DESC, group {{LIMIT}}

// -- by_relation: how many nodes are joined to each other one
{{NODES}}
WITH DISTINCT n{{HIT}}
MATCH (n){{ARROW}}(g{{LABELS}})
WITH g, {{NUMBERS}}
WHERE nodes >= $given.{{LEAST}}
WITH g, nodes, everything
ORDER BY nodes DESC, g._sort, g.id
{{LIMIT}}
RETURN {{WAY}} AS way, coalesce(g._body, g {.id, .name, .text, .line, .field}) AS group, nodes, everything

// -- degrees: how many nodes of each kind are joined to nodes, by relation and direction
UNWIND $given.ids AS id
MATCH (n:Entity {id: id}) USING INDEX n:Entity(id)
CALL (n) {
MATCH (n)-{{RELATION}}->(far:Entity)
RETURN type(r) AS relation, true AS out, split(far.id, $given.colon)[0] AS kind, count(DISTINCT far) AS nodes
UNION ALL
MATCH (n)<-{{RELATION}}-(far:Entity)
RETURN type(r) AS relation, false AS out, split(far.id, $given.colon)[0] AS kind, count(DISTINCT far) AS nodes
}
RETURN id, relation, out, kind, nodes
