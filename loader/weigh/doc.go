// Package weigh tells which lines of a document report talks by weighing all
// that lines show, name and stand beside, and what the rules of section read.
// Rules see one form of reports each; here many small hints are added up, with
// weights learnt of annotated reports (decision 0034).
package weigh
