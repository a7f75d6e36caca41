package eval

import "slices"

// A Figure says how well one thing is read, over all documents.
type Figure struct {
	Name                 string
	Right, Extra, Missed int
	Mistakes             []Mistake
}

// A Mistake is something that was read and is not so, or was not read.
type Mistake struct {
	Where string // the document, and the talk if it is about one
	Extra bool   // read and not annotated; else annotated and not read
	What  string
}

// Scored tells whether there was anything to score.
func (f Figure) Scored() bool { return f.Right+f.Extra+f.Missed > 0 }

// Precision is the part of what was read that is right; 0 if nothing was read.
func (f Figure) Precision() float64 { return part(f.Right, f.Extra) }

// Recall is the part of what is annotated that was read; 0 if nothing is annotated.
func (f Figure) Recall() float64 { return part(f.Right, f.Missed) }

// F1 is the harmonic mean of precision and recall; 0 if nothing is right.
func (f Figure) F1() float64 {
	if f.Right == 0 {
		return 0
	}
	p, r := f.Precision(), f.Recall()
	return 2 * p * r / (p + r)
}

func part(right, wrong int) float64 {
	if right == 0 {
		return 0
	}
	return float64(right) / float64(right+wrong)
}

func (f *Figure) extra(where, what string) {
	f.Extra++
	f.Mistakes = append(f.Mistakes, Mistake{where, true, what})
}

func (f *Figure) missed(where, what string) {
	f.Missed++
	f.Mistakes = append(f.Mistakes, Mistake{where, false, what})
}

// An item is one of the things to pair: how it is called, and how mistakes show it.
type item struct{ spelling, text string }

func itemOf(name string) item { return item{spelling(name), name} }

// rules say how annotated things (by index) pair with those that were read.
type rules struct {
	same     func(annotated, read int) bool
	optional func(annotated int) bool // nil for none: neither rewarded nor missed
	neutral  func(read int) bool      // nil for none: not counted as extra
}

// pair pairs one to one what is annotated with what was read, and counts.
// Things of equal spelling are paired before things of equal meaning.
func (f *Figure) pair(where string, annotated, read []item, r rules) {
	p := pairing{annotated, read, r, make([]bool, len(annotated))}
	for _, s := range p.order() {
		g := p.partner(s)
		switch {
		case g >= 0:
			p.taken[g] = true
			if r.optional == nil || !r.optional(g) {
				f.Right++
			}
		case r.neutral == nil || !r.neutral(s):
			f.extra(where, read[s].text)
		}
	}
	for g, taken := range p.taken {
		if !taken && (r.optional == nil || !r.optional(g)) {
			f.missed(where, annotated[g].text)
		}
	}
}

type pairing struct {
	annotated, read []item
	rules
	taken []bool
}

// order lists what was read, first what has an equally spelt partner.
func (p pairing) order() []int {
	var equal, others []int
	for s := range p.read {
		if slices.ContainsFunc(p.indexes(), func(g int) bool { return p.equal(g, s) }) {
			equal = append(equal, s)
		} else {
			others = append(others, s)
		}
	}
	return append(equal, others...)
}

// partner is the annotated thing that pairs with what was read, -1 for none.
func (p pairing) partner(s int) int {
	for _, fits := range []func(g, s int) bool{p.equal, p.same} {
		for g := range p.annotated {
			if !p.taken[g] && fits(g, s) {
				return g
			}
		}
	}
	return -1
}

func (p pairing) equal(g, s int) bool {
	return p.annotated[g].spelling == p.read[s].spelling && p.same(g, s)
}

func (p pairing) indexes() []int {
	all := make([]int, len(p.annotated))
	for i := range all {
		all[i] = i
	}
	return all
}
