package parse

// flush ends the block being read; false if there is no word in it. Outside lists
// there are no bullets, and what is printed like one by hand is one.
func (b *blocks) flush(as Shape) bool {
	text := clean(b.text.String())
	b.text.Reset()
	if text == "" {
		return false
	}
	l := Line{Text: text, Shape: as}
	narrow(&l)
	if b.depth == 0 {
		shape(&l)
	} else {
		l.Shape, l.Indent = Bullet, 2*(b.depth-1)
	}
	b.add(l)
	return true
}

// add puts a line behind the others.
func (b *blocks) add(l Line) {
	narrow(&l)
	if l.Body == "" && l.Shape != Rule {
		l.Body = l.Text
	}
	b.put(l)
}

// put puts a line as it is behind the others, and a blank one before it if it
// stands apart.
func (b *blocks) put(l Line) {
	if b.apart && len(b.lines) > 0 {
		b.lines = append(b.lines, Line{Number: len(b.lines) + 1, Shape: Blank})
	}
	b.apart, l.Number = false, len(b.lines)+1
	b.lines = append(b.lines, l)
}
