// Package knowledge has the nouns of talkgraph: the nodes and relations of the
// graph, what a document says (a Reading), how names and text are spelt for
// comparison, and Resolve, which makes the graph out of readings. It does no
// I/O and knows neither an engine nor GraphQL.
package knowledge
