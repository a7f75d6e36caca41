// Package fetch gets everything that an operation selects, level by level: one
// question to the graph for each selected relation, whatever the number of
// nodes, through edges and nodes of connections too. It runs in the resolvers
// of the root fields; the fields below read what it put under their response
// keys. It waits for no timer and asks in the order of the selection, so that
// the same operation always costs the same store calls.
package fetch
