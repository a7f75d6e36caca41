// Look-ups name their index: a plan that was made while the store was small
// may go through all nodes, and Neo4j keeps plans for a while.

// -- reading: what a document says, and where it was loaded from
MATCH (r:TalkgraphReading {document: $given.document}) RETURN r.body AS body, r.origin AS origin

// -- things: claims of things by key; those that differ in their document alone once
UNWIND $given.keys AS key
MATCH (c:TalkgraphThing {key: key}) USING INDEX c:TalkgraphThing(key) WHERE NOT c.document IN $given.except
RETURN min(c.document) AS document, c.body AS body

// -- links: claims of links by either end; those that differ in their document alone once
CALL () {
  UNWIND $given.from AS key
  MATCH (c:TalkgraphLink {from: key}) USING INDEX c:TalkgraphLink(from) WHERE NOT c.document IN $given.except
  RETURN c.document AS document, c.body AS body
  UNION ALL
  UNWIND $given.to AS key
  MATCH (c:TalkgraphLink {to: key}) USING INDEX c:TalkgraphLink(to) WHERE NOT c.document IN $given.except
  RETURN c.document AS document, c.body AS body
}
WITH document, body WHERE size($given.kinds) = 0 OR any(kind IN $given.kinds WHERE body CONTAINS kind)
RETURN min(document) AS document, body

// -- documents: those that know things by the keys
UNWIND $given.keys AS key
MATCH (c:TalkgraphThing {key: key}) USING INDEX c:TalkgraphThing(key)
RETURN DISTINCT c.document AS document ORDER BY document

// -- all_documents: those after one
MATCH (r:TalkgraphReading) WHERE r.document > $given.after
RETURN r.document AS document ORDER BY document

// -- decisions: the whole log
MATCH (d:TalkgraphDecision) WHERE d.number > 0
RETURN d.body AS body ORDER BY d.number
