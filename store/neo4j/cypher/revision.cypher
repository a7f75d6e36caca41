// -- read: which revision the store is at, and whether a load is under way
MATCH (r:TalkgraphRevision) RETURN r.number AS number, r.loading AS loading

// -- mark: announces a load, or calls it off
MATCH (r:TalkgraphRevision) SET r.loading = $given.loading

// -- lock: writing a property holds the node until the transaction ends
MATCH (r:TalkgraphRevision) SET r.locked = r.number

// -- next: the load has changed the graph
MATCH (r:TalkgraphRevision) SET r.number = r.number + 1

// -- format: the data is kept as this format says
MATCH (r:TalkgraphRevision) SET r.format = $given.format
