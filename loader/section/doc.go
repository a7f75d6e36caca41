// Package section finds the talks of a document: which lines report which
// talk, at which event, on which day. Shape decides, never a list of titles:
// session codes, headings, marks such as ■, dates before titles, speakers
// under a line, bare lines before bullets.
//
// What rules ask of a line is kept with it: see line. A rule asks a line first
// for what is known already, then for what a byte tells, and for a pattern last;
// what several rules ask, or what is asked of most lines, becomes a trait.
package section
