package bylined

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// A printing is the lines that are printed in one form.
type printing struct {
	titles map[int]shape.Title
	sure   int // how many of them leave no doubt
}

// fewestWhole is how many names that no list knows prove a form beside one that leaves
// no doubt.
const fewestWhole = 2

// proved gives lines that are read in one form, if they prove that it is the one of
// titles: they stand over words of their own, not one under another as in a list. Then
// a link alone, to slides, says enough of others.
func (b *Titles) proved(all []reading, p page.Span) printing {
	out, names, whole := printing{titles: make(map[int]shape.Title)}, make(map[string]bool), make(map[string]bool)
	alone := 0 // lines with no words of their own
	for k, r := range all {
		next := p.To
		if k+1 < len(all) {
			next = all[k+1].line
		}
		apart := b.apartOrDense(r.line, p)
		told, linked := b.wordsBetween(r.last+1, next), b.linkBetween(r.last+1, next)
		switch {
		case told && apart && r.Sure:
			names[r.Name] = true
		case told && apart && r.Whole:
			whole[r.Name] = true
		case !told && !linked:
			alone++
		}
		if (told || linked) && (r.Sure || told && apart) {
			out.titles[r.line] = r.Title
		}
	}
	out.sure = len(names)
	if alone > len(out.titles) || out.sure == 0 || out.sure == 1 && len(whole) < fewestWhole {
		return printing{}
	}
	for _, r := range all {
		if r.many {
			out.titles[r.line] = r.Title // whether somebody told of it or not
		}
	}
	return out
}

// apartOrDense is Apart where blank lines part anything.
func (b *Titles) apartOrDense(i int, p page.Span) bool { return b.Dense() || b.Apart(i, p.From) }

// linkBetween tells whether a line that is a link and nothing else is the first that
// is not blank of some.
func (b *Titles) linkBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if s := b.lines[i].Shape; s != parse.Blank {
			return s == parse.Link
		}
	}
	return false
}

// wordsBetween tells whether the first line of some that is not blank has words.
func (b *Titles) wordsBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if s := b.lines[i].Shape; s != parse.Blank && s != parse.Link {
			return s == parse.Text || s == parse.Bullet
		}
	}
	return false
}
