// -- pages: one page for each id that is asked about, or one in all
UNWIND range(0, $pages - 1) AS i
CALL ({{SEEN}}) {
{{NODES}}
{{PAGE}}
}
RETURN i, page

// -- pages_and_totals: the same, and how many there are
UNWIND range(0, $pages - 1) AS i
CALL ({{SEEN}}) {
{{NODES}}
{{PAGE}}
}
CALL ({{SEEN}}) {
{{NODES}}
RETURN count({{DISTINCT}}n) AS total
}
RETURN i, page, total

// -- page: the nodes in order, from a position on
WITH DISTINCT n {{AFTER}}
WITH n ORDER BY {{ORDER}} LIMIT $limit
RETURN collect(coalesce(n._body, n {.id, .name, .text, .line, .field})) AS page

// -- ordered_page: the same of all nodes of a kind, in the order of an index; it goes on a MATCH
{{HINT}}
WHERE {{FIRST}} {{AFTER}}
WITH n ORDER BY {{ORDER}} LIMIT $limit
RETURN collect(coalesce(n._body, n {.id, .name, .text, .line, .field})) AS page

// -- counted_page: the same in an order that counts, with the counts of each node
WITH DISTINCT n
WITH n, {{NUMBERS}}
WITH n, {{NAMES}} {{AFTER}}
WITH n, {{NAMES}} ORDER BY {{ORDER}} LIMIT $limit
RETURN collect([coalesce(n._body, n {.id, .name, .text, .line, .field}), {{NAMES}}]) AS page

// -- begin: at a place in the order of an index
USING INDEX SEEK n:{{LABEL}}(_sort)

// -- after: the position; Neo4j would read the index twice for an OR, and out of its order
AND CASE WHEN {{KEY}} = $after0 THEN {{REST}} ELSE true END
