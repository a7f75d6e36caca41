// Package eval measures what the loader reads against annotations that people
// made: ten figures, each micro-averaged over all documents, and the list of
// what was read wrongly. It is pure: the caller reads the files.
// docs/annotations.md describes the annotations and how to judge.
package eval
