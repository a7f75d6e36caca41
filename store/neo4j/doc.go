// Package neo4j is the engine that keeps the graph in a Neo4j 5.26 or later.
//
// The visible graph is stored as people draw it: nodes with the label of
// their kind and the common label Entity, relations under their own names,
// properties as the model names them. Properties that begin with "_" and
// nodes whose label begins with "Talkgraph" are the engine's own: sort keys,
// search terms, readings, claims, names and redirects.
//
// Neo4j reads what is committed, and a commit is not seen all at once. So
// every load is announced on the one revision node before it begins and
// called off after it is committed; View works out from that whether what it
// read is of one revision (see view.go and apply.go).
package neo4j
