// Package refusal notes what the rules of the loader saw in a document and did
// not take, and why, for people who ask. Nobody else pays for it: a nil Log
// takes no notes.
package refusal
