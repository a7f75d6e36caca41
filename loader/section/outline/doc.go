// Package outline reads documents by their headings: which of these entitle
// talks, and which are of days, events, groups of talks or parts of one. Where
// headings stand over several talks, the lines under them are read by their style.
// Posts that have lost the marks of their headings are read by the
// lines that a reader takes for these.
package outline
