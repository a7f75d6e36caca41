// Package graph is the GraphQL face of the graph, made by gqlgen from the
// files in schema/: thin resolvers, limits, and GraphQL over HTTP. Every
// operation reads one revision of the store.
//
// What gqlgen writes is in internal/exec, the types of the schema in
// internal/model; internal/fetch gets what an operation selects.
package graph

//go:generate go tool gqlgen generate
