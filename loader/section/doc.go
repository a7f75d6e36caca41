// Package section finds the talks of a document: which lines report which
// talk, at which event, on which day. Shape decides, never a list of titles:
// session codes, headings, marks such as ■, dates before titles, speakers
// under a line, bare lines before bullets.
package section
