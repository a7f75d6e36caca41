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
}

// unread elements show no text of the article.
var unread = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true,
	atom.Iframe: true, atom.Form: true, atom.Nav: true, atom.Footer: true, atom.Button: true, atom.Select: true,
}

// inline elements are part of the block around them; all others are blocks.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Cite: true, atom.Code: true, atom.Data: true, atom.Del: true,
	atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true, atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Q: true,
	atom.Ruby: true, atom.S: true, atom.Samp: true, atom.Small: true, atom.Span: true, atom.Strong: true, atom.Sub: true,
	atom.Sup: true, atom.Time: true, atom.U: true, atom.Var: true, atom.Wbr: true, atom.Img: true,
}

// levels are the levels of headings.
var levels = map[atom.Atom]int{atom.H1: 1, atom.H2: 2, atom.H3: 3, atom.H4: 4, atom.H5: 5, atom.H6: 6}

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
		b.flush(Text)
	case n.DataAtom == atom.Hr:
		b.flush(Text)
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
	if list {
		b.depth++
	}
	b.below(n)
	if list {
		b.flush(Bullet)
		b.depth--
	}
	b.flush(Text)
}

// heading reads a heading; the title, which stands first anyway, not again.
func (b *blocks) heading(n *html.Node) {
	b.flush(Text)
	b.below(n)
	title := clean(b.text.String())
	b.text.Reset()
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
	b.below(n)
	for text := range strings.Lines(b.text.String()) {
		b.lines = append(b.lines, Line{Number: len(b.lines) + 1, Text: strings.TrimRight(text, "\r\n"), Shape: Code, Body: strings.TrimSpace(text)})
	}
	b.text.Reset()
}

// flush ends the block being read. Outside lists there are no bullets, and
// what is printed like one by hand is one.
func (b *blocks) flush(as Shape) {
	text := clean(b.text.String())
	b.text.Reset()
	if text == "" {
		return
	}
	l := Line{Text: text, Shape: as}
	if b.depth == 0 {
		shape(&l)
	} else {
		l.Shape, l.Indent = Bullet, 2*(b.depth-1)
	}
	b.add(l)
}

// add puts a line behind the others.
func (b *blocks) add(l Line) {
	l.Number = len(b.lines) + 1
	if l.Body == "" && l.Shape != Rule {
		l.Body = l.Text
	}
	b.lines = append(b.lines, l)
}
