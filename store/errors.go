package store

import "errors"

// What can go wrong with a store. Errors wrap one of these; their text says
// what to do.
var (
	ErrNotFound    = errors.New("not found")                         // a document that should be there is not
	ErrClash       = errors.New("loaded from elsewhere before")      // the same document id from another origin
	ErrNewerFormat = errors.New("store of a newer format")           // made by a later version of the program
	ErrForeign     = errors.New("store holds data that is not ours") // a database or file of somebody else
	ErrUnavailable = errors.New("store cannot be reached")
	ErrDenied      = errors.New("store refuses the user or password")
	ErrFilter      = errors.New("no filter that can be asked for") // too large, or of no form
	ErrOrder       = errors.New("no order that can be asked for")  // of no field, or with a position of another order
)
