// -- by_kind: how many nodes of one kind
{{NODES}}
RETURN '{{KIND}}' AS kind, count(DISTINCT n) AS nodes

// -- by_year: how many nodes of each year; 0 is none
{{NODES}}
RETURN coalesce(n.year, 0) AS year, count(DISTINCT n) AS nodes

// -- by_relation: how many nodes are joined to each other one
{{NODES}}
WITH DISTINCT n
MATCH (n){{ARROW}}(g{{LABELS}})
WITH g, count(DISTINCT n) AS nodes
ORDER BY nodes DESC, g._sort, g.id
{{LIMIT}}
RETURN coalesce(g._body, g {.id, .name, .text, .line, .field}) AS body, nodes
