// Package sqlite is the embedded engine: package store's contract kept in one
// SQLite file, with a driver in pure Go, so that one binary is all there is.
//
// The file is in WAL mode with synchronous=FULL: a load is one transaction
// that is on the disk when Apply returns, and a view is one read transaction.
// One connection writes and up to eight read; other processes may read and
// write the same file. Text search is FTS5 over terms made by package knowledge.
package sqlite
