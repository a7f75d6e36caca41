// Package bylined reads posts of which the titles say who spoke: at their ends, in
// the line under them, behind a label, in the line over them, or in any form that
// repeats. Beside titles of one form it finds the others: those that are links, that
// are spelt as titles, or over words that speak of a talk.
package bylined
