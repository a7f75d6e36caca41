// Package exec is what gqlgen makes of the schema: `go generate ./graph`.
// Nothing but this file is written by hand.
package exec
