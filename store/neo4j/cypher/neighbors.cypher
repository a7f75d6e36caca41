// -- edges: at each node, in order
UNWIND $given.from AS id
MATCH (a:Entity {id: id}) USING INDEX a:Entity(id)
CALL (a) {
MATCH (a){{ARROW}}(b{{LABELS}})
{{WHERE}}
WITH a, r, b
ORDER BY b._date DESC, b._sort, b.id, startNode(r).id, type(r), endNode(r).id, r.qualifier
{{LIMIT}}
RETURN collect([type(r), startNode(r) = a, b.id, properties(r), coalesce(b._body, b {.id, .name, .text, .line, .field})]) AS edges
}
RETURN id, edges

// -- naming: statements that mention one of the ids
WHERE EXISTS { MATCH (b)-[:MENTIONS]->(named:Entity) WHERE named.id IN $given.naming }
