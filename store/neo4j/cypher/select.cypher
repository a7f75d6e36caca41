// -- pages: one page for each id that is asked about, or one in all
UNWIND range(0, $given.pages - 1) AS i
CALL ({{SEEN}}) {
{{NODES}}
{{PAGE}}
}
RETURN i, page

// -- pages_and_totals: the same, and how many there are
UNWIND range(0, $given.pages - 1) AS i
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
WITH {{DISTINCT}}n {{AFTER}}
WITH n ORDER BY {{ORDER}} LIMIT $given.limit
RETURN collect(coalesce(n._body, n {.id, .name, .text, .line, .field})) AS page

// -- ordered_page: the same of all nodes of a kind, in the order of an index; it goes on a MATCH, and reads each id once
{{HINT}}
WHERE {{FIRST}}
WITH n, n.id AS id {{AFTER}}
WITH n ORDER BY {{ORDER}} LIMIT $given.limit
RETURN collect(coalesce(n._body, n {.id, .name, .text, .line, .field})) AS page

// -- counted_page: the same in an order that counts, with the counts of each node
WITH {{DISTINCT}}n
WITH n, {{NUMBERS}}
WITH n, {{NAMES}} {{AFTER}}
WITH n, {{NAMES}} ORDER BY {{ORDER}} LIMIT $given.limit
RETURN collect([coalesce(n._body, n {.id, .name, .text, .line, .field}), {{NAMES}}]) AS page

// -- begin: at an index that has the nodes in their order, or at a place in it
USING INDEX {{SEEK}} n:{{LABEL}}({{KEY}})

// -- after: the position; Neo4j would read the index twice for an OR, and out of its order
WHERE CASE WHEN {{KEY}} = $given.after0 THEN {{REST}} ELSE true END
