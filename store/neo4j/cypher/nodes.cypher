// -- by_id: nodes by their ids, or by keys that stand for them
UNWIND $given.ids AS key
OPTIONAL MATCH (k:TalkgraphRedirect {key: key}) USING INDEX k:TalkgraphRedirect(key)
WITH key, coalesce(k.id, key) AS id
MATCH (n:Entity {id: id}) USING INDEX n:Entity(id)
RETURN key, coalesce(n._body, n {.id, .name, .text, .line, .field}) AS body

// -- by_name: nodes by the keys of their names
UNWIND $given.keys AS key
MATCH (k:TalkgraphName {key: key}) USING INDEX k:TalkgraphName(key)
MATCH (n:Entity {id: k.id}) USING INDEX n:Entity(id)
RETURN key, coalesce(n._body, n {.id, .name, .text, .line, .field}) AS body

// -- readings: of documents after one, in the order of their ids
MATCH (r:TalkgraphReading) WHERE r.document > $given.after
RETURN r.body AS body ORDER BY r.document LIMIT $given.limit
