// Package relate claims all that a document says: it runs the stages that read
// its lines, those that claim who gave which talk, what talks cover and who uses
// what, and adds what was announced, and what the lexicon knows of it all. Each
// claim names the lines and the rule that made it.
package relate
