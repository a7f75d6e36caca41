package alone

import (
	"strings"
	"unicode"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/weigh"
)

// A document is a text, its headline and its headings.
type document struct {
	weigh.Text
	title string      // the headline
	names weigh.Names // what that names
	from  int         // the first line behind it, by index
	heads []int       // the lines that are headings, or stand like some, by index
	said  int         // lines with words behind the headline
}

func documentOf(t weigh.Text) *document {
	d := &document{Text: t}
	d.readHeadline()
	var marked, bare []int
	for i := d.from; i < len(t.Lines); i++ {
		switch l := t.Lines[i]; {
		case l.Shape == parse.Blank:
			continue
		case l.Shape == parse.Heading && !l.ByHand:
			marked = append(marked, i)
		case d.standsAlone(i):
			bare = append(bare, i)
		}
		d.said++
	}
	if d.heads = marked; len(marked) < fewestMarked {
		d.heads = bare
	}
	return d
}

// fewestMarked is how many headings the format must mark to count as those of the report.
const fewestMarked = 2

// readHeadline finds the headline: the title of the front matter, or the first line
// with words.
func (d *document) readHeadline() {
	d.title = d.Title
	for i, l := range d.Lines {
		if l.Shape == parse.Blank || l.Shape == parse.Meta && (d.Title == "" || !strings.Contains(l.Text, d.Title)) {
			continue
		}
		if d.title == "" {
			d.title = undressed(l.Body)
		} else if l.Shape != parse.Meta {
			d.from = i
			return
		}
		d.names, d.from = d.Names[i], i+1
		if l.Shape != parse.Meta {
			return
		}
	}
}

// standsAlone tells lines that could be headings without their marks.
func (d *document) standsAlone(i int) bool {
	l := d.Lines[i]
	if !shape.Bare(l, shape.MaxBare) && shape.MarkOf(l) == "" || i+1 == len(d.Lines) || i > 0 && d.Lines[i-1].Shape != parse.Blank {
		return false
	}
	return d.Lines[i+1].Shape == parse.Blank || d.Lines[i+1].Shape == parse.Bullet
}

// undressed is a text without marks around it.
func undressed(text string) string { return strings.Trim(text, "*_# 　\t") }

// columns is about how wide a text is: letters of Japanese take two.
func columns(text string) (n int) {
	for _, r := range text {
		if n++; unicode.In(r, unicode.Hiragana, unicode.Katakana, unicode.Han) {
			n++
		}
	}
	return n
}
