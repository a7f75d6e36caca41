// -- labels: what the database holds; needs no label to be known
CALL db.labels() YIELD label RETURN label

// -- size: all nodes, of whatever label
MATCH (n) RETURN count(n) AS nodes

// -- counted: the nodes of one label
MATCH (n:{{LABEL}}) RETURN count(n) AS nodes

// -- stranger: a node that is none of ours
MATCH (n) WHERE NOT n:{{LABELS}} RETURN labels(n) AS labels LIMIT 1

// -- format: of the store
MATCH (r:TalkgraphRevision) RETURN r.format AS format

// -- label: makes names known, so that no query warns of them
UNWIND $given.names AS name CALL db.createLabel(name) RETURN count(*) AS names

// -- type: makes names known
UNWIND $given.names AS name CALL db.createRelationshipType(name) RETURN count(*) AS names

// -- property: makes names known
UNWIND $given.names AS name CALL db.createProperty(name) RETURN count(*) AS names

// -- indexes: those that there are, so that only missing ones are made
SHOW INDEXES YIELD name RETURN name

// -- await: until every index can be used
CALL db.awaitIndexes(300)

// -- begin: makes an empty database a store
MERGE (r:TalkgraphRevision {id: 'talkgraph'})
ON CREATE SET r.format = $given.format, r.number = 0, r.loading = false, r.locked = 0
