package section

import (
	"cmp"

	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/occasion"
)

// A Layout is what the shape of a document says.
type Layout struct {
	Title     string
	Language  string          // of the lines: "ja" or "en"
	TitleLine int             // line of the front matter that entitles a document which is one talk, from 1; else 0
	Author    *billing.Credit // who wrote it, if it introduces or names them
	Sections  []Section
	Events    []occasion.Event // sorted by id
	Main      string           // id of the event that the document reports; empty if it is not one
	Subheads  []bool           // by line, from 0: bare or marked headings inside talks
	Published
}

// A Section is the lines that report one talk.
type Section struct {
	Title       string
	Also        string // the title without the event's name before it, if that is printed
	Code        string // session code, "DAT303"
	Kind        string // keynote, breakout, panel, lightning, workshop or talk
	First, Last int    // lines, inclusive, from 1
	Parent      int    // index of the talk that this is a part of, or -1
	Event       string // id; empty if unknown
	Date        string // ISO 8601 as far as known
	Credits     []billing.Credit
	Own         int           // the line that says that the document's author gave the talks of its post, from 1; else 0
	Rule        string        // the shape that gave it away, by name
	Told        billing.Place // where running text names the talk; zero if its first line is its title
	Below       int           // the line that is its title under a first one that is its byline, from 1; else 0
}

// Entitles tells whether what stands at a code point of a line, both as a
// Place has them, is in the title of the talk.
func (s Section) Entitles(line, start int) bool {
	return line == cmp.Or(s.Below, s.First) && (s.Told.Line == 0 || s.Told.Start <= start && start < s.Told.End)
}
