// -- drop: finds all that goes before any of it is gone
CALL () {
  MATCH (n:Entity) USING INDEX n:Entity(id) WHERE n.id IN $given.nodes RETURN n
  UNION ALL
  MATCH (n:TalkgraphRedirect) USING INDEX n:TalkgraphRedirect(key) WHERE n.key IN $given.redirects RETURN n
  UNION ALL
  MATCH (n:TalkgraphReading) USING INDEX n:TalkgraphReading(document) WHERE n.document IN $given.removed RETURN n
  UNION ALL
  MATCH (n:TalkgraphName) USING INDEX n:TalkgraphName(id) WHERE n.id IN $given.renamed RETURN n
  UNION ALL
  MATCH (n:TalkgraphThing) USING INDEX n:TalkgraphThing(document) WHERE n.document IN $given.documents RETURN n
  UNION ALL
  MATCH (n:TalkgraphLink) USING INDEX n:TalkgraphLink(document) WHERE n.document IN $given.documents RETURN n
}
WITH collect(n) AS gone
UNWIND gone AS n
DETACH DELETE n

// -- put_readings: of documents, new or changed
UNWIND $given.rows AS row MERGE (r:TalkgraphReading {document: row.document}) SET r = row

// -- put_things: claims, one node for each key
UNWIND $given.rows AS row CREATE (c:TalkgraphThing) SET c = row

// -- put_links: claims
UNWIND $given.rows AS row CREATE (c:TalkgraphLink) SET c = row

// -- drop_relations: by identity
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.from}) USING INDEX a:Entity(id)
MATCH (b:Entity {id: row.to}) USING INDEX b:Entity(id)
WITH row, a, b // both ends are found first, or the search might begin at one with very many relations
MATCH (a)-[r:{{TYPE}} {qualifier: row.qualifier}]->(b)
DELETE r

// -- put_nodes: new or changed, whole
UNWIND $given.rows AS row
MERGE (n:Entity {id: row.id})
SET n = row, n:{{LABEL}}

// -- put_names: of nodes that have none
UNWIND $given.rows AS row CREATE (k:TalkgraphName) SET k = row

// -- put_relations: new or changed, whole
UNWIND $given.rows AS row
MATCH (a:Entity {id: row.from}) USING INDEX a:Entity(id)
MATCH (b:Entity {id: row.to}) USING INDEX b:Entity(id)
MERGE (a)-[r:{{TYPE}} {qualifier: row.properties.qualifier}]->(b)
SET r = row.properties

// -- put_redirects: of keys
UNWIND $given.rows AS row MERGE (k:TalkgraphRedirect {key: row.key}) SET k.id = row.id

// -- put_decisions: at the end of the log
UNWIND $given.rows AS row CREATE (d:TalkgraphDecision) SET d = row
