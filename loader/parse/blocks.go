package parse

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks makes lines of the elements of a page.
type blocks struct {
	lines []Line
	text  strings.Builder // of the block being read
	depth int             // of lists
	apart bool            // the next line stands apart from those before it
}

// open begins the page with its title.
func (b *blocks) open(title string) {
	if title != "" {
		b.add(Line{Text: title, Shape: Heading, Level: 1})
	}
}

// walk reads a node and what is below it.
func (b *blocks) walk(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		b.text.WriteString(n.Data)
	case n.Type != html.ElementNode && n.Type != html.DocumentNode, unread[n.DataAtom]:
	case n.DataAtom == atom.Br:
		if !b.flush(Text) {
			b.apart = b.depth == 0
		}
	case n.DataAtom == atom.Hr:
		b.flush(Text)
		b.setApart()
		b.add(Line{Text: "---", Shape: Rule})
	case levels[n.DataAtom] > 0:
		b.heading(n)
	case n.DataAtom == atom.Pre:
		b.code(n)
	case n.DataAtom == atom.Tr:
		b.row(n)
	case n.DataAtom == atom.Li:
		b.item(n)
	case inline[n.DataAtom]:
		b.below(n)
	default:
		b.block(n)
	}
}

func (b *blocks) below(n *html.Node) {
	for child := range n.ChildNodes() {
		b.walk(child)
	}
}

// block reads an element that begins and ends lines of its own.
func (b *blocks) block(n *html.Node) {
	list := n.DataAtom == atom.Ul || n.DataAtom == atom.Ol
	b.flush(Bullet)
	b.leaveSpace(n)
	if list {
		b.depth++
	}
	b.below(n)
	if list {
		b.flush(Bullet)
		b.depth--
	}
	b.flush(Text)
	b.leaveSpace(n)
}

// leaveSpace sets apart what stands before and after an element with space around it.
func (b *blocks) leaveSpace(n *html.Node) {
	if spaced[n.DataAtom] {
		b.setApart()
	}
}

// setApart sets the next line apart from those before it, but in lists.
func (b *blocks) setApart() { b.apart = b.apart || b.depth == 0 }

// heading reads a heading; the title, which stands first anyway, not again.
func (b *blocks) heading(n *html.Node) {
	b.flush(Text)
	b.below(n)
	title := clean(b.text.String())
	b.text.Reset()
	b.setApart()
	defer b.setApart()
	if title == "" || len(b.lines) > 0 && b.lines[0].Text == title {
		return
	}
	b.add(Line{Text: title, Shape: Heading, Level: levels[n.DataAtom]})
}

// item reads an item of a list; lists in it come after it.
func (b *blocks) item(n *html.Node) {
	b.flush(Bullet)
	b.below(n)
	b.flush(Bullet)
}

// row reads a row of a table as one line, its cells apart.
func (b *blocks) row(n *html.Node) {
	b.flush(Text)
	var cells []string
	for cell := range n.ChildNodes() {
		if cell.DataAtom == atom.Td || cell.DataAtom == atom.Th {
			in := blocks{}
			in.below(cell)
			in.flush(Text)
			var parts []string
			for _, l := range in.lines {
				parts = append(parts, l.Text)
			}
			cells = append(cells, strings.Join(parts, " "))
		}
	}
	if text := strings.Join(cells, " | "); strings.Trim(text, " |") != "" {
		b.add(Line{Text: text, Shape: Text})
	}
}

// code reads lines that are printed as they are.
func (b *blocks) code(n *html.Node) {
	b.flush(Text)
	b.setApart()
	b.below(n)
	for text := range strings.Lines(b.text.String()) {
		b.put(Line{Text: strings.TrimRight(text, "\r\n"), Shape: Code, Body: strings.TrimSpace(text)})
	}
	b.text.Reset()
	b.setApart()
}
