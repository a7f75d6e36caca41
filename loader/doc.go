// Package loader turns reports into readings and writes them to a store. Read
// is pure: parse, section and relate in turn. Load is the only part of it that
// touches files.
package loader
