package parse

// A Document is a report as its lines.
type Document struct {
	Name  string // file name, as given
	Front Front  // what its front matter says; empty for plain text
	Lines []Line // all lines of the file, numbered from 1 without gaps
}

// Front is what a document says of itself before its text begins.
type Front struct {
	Title     string
	URL       string
	Author    string
	Published string // as printed, ISO 8601 in well-formed files
	Language  string // ISO 639-1
	Event     string // the event reported, with its year
	Publisher string
}

// A Line is one line and what it looks like.
type Line struct {
	Number  int    // from 1
	Text    string // as it is in the file but in NFC, with letters and digits of half width, without the line end
	Printed string // Text in the widths of the file; empty if they are those of Text
	Field   string // the field of a programme that holds the text; empty in reports
	Shape   Shape
	Level   int    // headings: 1 to 6
	ByHand  bool   // headings: a mark or a number sets it off, and no format
	Indent  int    // blanks before the first character; a tab counts four
	Start   int    // code point of Text at which Body begins
	Body    string // the text without marks of headings and bullets, and blanks around it
}

// A Shape is what a line looks like.
type Shape int

// The shapes.
const (
	Text    Shape = iota // words
	Blank                // nothing but blanks
	Heading              // a heading that the format marks as one
	Bullet               // an item of a list, numbered or not; Body may be empty
	Rule                 // a line drawn across the page
	Link                 // nothing but an address, a domain, the mark or the file name of an image, or what pages print around a post
	Aside                // nothing but a remark in brackets
	Code                 // inside a fence
	Meta                 // front matter
	Field                // a field of a programme that is no prose: names are found in it, nothing else is read
)
