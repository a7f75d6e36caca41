// Package billing reads who gave a talk: in its title, at either end of it, and in
// the lines under it. How a document prints that is learnt from all its lines
// first: one name alone behind a dash may be anything, several are speakers.
package billing
