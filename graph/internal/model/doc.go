// Package model has the Go types of the schema's types. An object's plain
// fields are its Go fields and methods. A field that leads to other objects is
// fetched before it is resolved, by package fetch, for all objects of a level
// at once; the method of that field reads what was put under the field's
// response key. Fields and methods are described in the schema, under the same
// names.
package model
