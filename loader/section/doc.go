// Package section finds the talks of a document: which lines report which
// talk, at which event, on which day. Shape decides, never a list of titles.
//
// Its stages each know those before them alone: what a line shows (shape), who
// gave a talk (billing) and which events are named (occasion), what there is of
// the document around its talks (page), what marks these in a post: bylines
// (bylined), lists (listed) or anything else (style), or headings, be they marked
// (outline) or told by their place alone (lost). Here all of it is run, and
// sections are made of the talks: with those of tables and running English, with
// all their speakers, and each at its event and on its day.
package section
