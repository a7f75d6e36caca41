// Package ask answers questions put in English or Japanese. A question is read
// with the finder that reads the reports and with cue words (vocabulary),
// becomes a query of the API, is run, and is spelt as GraphQL (operation): what
// it was taken to mean, the query, the answers and the lines that they rest on
// all come back. It is deterministic, needs neither a model nor a network, drops
// nothing that a question names to find something, and says so when nothing is
// found or no line says the words that describe it.
//
// The stages are read (what the words say), name (what the graph knows by the
// words that are left), plan (a typed query), run, and spell (GraphQL). All
// but name and run are pure.
package ask
