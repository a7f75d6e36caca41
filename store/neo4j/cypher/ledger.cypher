// Look-ups name their index: a plan that was made while the store was small
// may go through all nodes, and Neo4j keeps plans for a while.

// -- reading: what a document says, and where it was loaded from
MATCH (r:TalkgraphReading {document: $document}) RETURN r.body AS body, r.origin AS origin

// -- things: claims of things by key; those that differ in their document alone once
UNWIND $keys AS key
MATCH (c:TalkgraphThing {key: key}) USING INDEX c:TalkgraphThing(key) WHERE NOT c.document IN $except
RETURN min(c.document) AS document, c.body AS body

// -- links: claims of links by either end; those that differ in their document alone once
CALL () {
  UNWIND $from AS key
  MATCH (c:TalkgraphLink {from: key}) USING INDEX c:TalkgraphLink(from) WHERE NOT c.document IN $except
  RETURN c.document AS document, c.body AS body
  UNION ALL
  UNWIND $to AS key
  MATCH (c:TalkgraphLink {to: key}) USING INDEX c:TalkgraphLink(to) WHERE NOT c.document IN $except
  RETURN c.document AS document, c.body AS body
}
RETURN min(document) AS document, body
