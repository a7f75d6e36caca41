// Package relate reads what a document's lines name and what they say of it:
// mentions, who gave which talk for whom, what a talk covers, who uses what,
// what was announced. Each claim names the lines and the rule that made it.
package relate
