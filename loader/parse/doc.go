// Package parse turns the bytes of a report into a Document: its lines as they
// are, each with the shape that its format gives it. It knows no names and
// does no I/O.
//
// Markdown is read by hand, line by line: all that later stages want of it is
// which lines are headings, bullets, code or front matter, under the numbers
// that the file itself has. A full parser gives a tree from which those lines
// would have to be found again.
package parse
