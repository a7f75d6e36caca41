// -- pages: one page for each id that is asked about, or one in all
UNWIND range(0, $pages - 1) AS i
CALL (i) {
{{NODES}}
{{PAGE}}
}
RETURN i, page

// -- pages_and_totals: the same, and how many there are
UNWIND range(0, $pages - 1) AS i
CALL (i) {
{{NODES}}
{{PAGE}}
}
CALL (i) {
{{NODES}}
RETURN count(DISTINCT n) AS total
}
RETURN i, page, total

// -- page: the nodes in order, from a position on
WITH DISTINCT n {{AFTER}}
WITH n ORDER BY {{ORDER}} LIMIT $limit
RETURN collect(coalesce(n._body, n {.id, .name, .text, .line, .field})) AS page
