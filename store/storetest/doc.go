// Package storetest is the conformance suite of package store: what every
// engine must answer, whatever it is made of. An engine's own test calls Run
// with a Harness and Run decides. There are no exceptions for any engine.
//
// Three kinds of case stand side by side: answers written out by hand over a
// small fixture (see fixture.go), the visible graph of any set of documents
// compared with knowledge.Resolve of all their claims, and generated
// questions compared with a plain in-memory reader (see model.go).
package storetest
