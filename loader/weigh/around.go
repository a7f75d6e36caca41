package weigh

import (
	"slices"
	"talkgraph/loader/section"

	"talkgraph/loader/parse"
)

// spaced tells texts of which blank lines part the paragraphs.
func (t Text) spaced() bool {
	blank := 0
	for _, l := range t.Lines {
		if l.Shape == parse.Blank {
			blank++
		}
	}
	return 20*blank > 3*len(t.Lines)
}

// place notes the blank lines around a line.
func (k *look) place(step, i int, spaced bool) {
	if !spaced {
		return
	}
	blank := func(at int) bool {
		return at < 0 || at >= len(k.Lines) || k.Lines[at].Shape == parse.Blank
	}
	k.shows(step, blankAbove, blank(i-1))
	k.shows(step, blanksAbove, i > 1 && blank(i-1) && blank(i-2))
	k.shows(step, blankBelow, blank(i+1))
}

// near is how many lines above and below a line count for whether it stands in prose.
const near = 5

// around notes how many lines of prose stand above and below each line.
func (k *look) around() {
	for step := range k.at {
		k.show(step, proseAbove, upTo(countOf(k.prose[max(step-near, 0):step]), 0, 1, 2, 3))
		k.show(step, proseBelow, upTo(countOf(k.prose[step+1:min(step+1+near, len(k.prose))]), 0, 1, 2, 3))
	}
}

func countOf(all []bool) (n int) {
	for _, yes := range all {
		if yes {
			n++
		}
	}
	return n
}

// read notes what the rules made of each line.
func (k *look) read() {
	all := k.outer()
	credited := 0
	of := make(map[int]Talk)
	for _, t := range k.Read {
		if _, twice := of[t.First]; !twice {
			of[t.First] = t
		}
		if t.Credited {
			credited++
		}
	}
	few, sure := upTo(len(all), 0, 1, 3), upTo(10*credited/max(len(k.Read), 1), 2, 6)
	for step, i := range k.at {
		as := 0
		at, found := slices.BinarySearchFunc(all, i+1, func(s section.Lines, line int) int { return s.First - line })
		switch {
		case found:
			as = 1
			with := 0
			if of[i+1].Credited {
				with++
			}
			if of[i+1].Keynote {
				with += 2
			}
			k.show(step, readWith, with)
		case at > 0 && all[at-1].Last > i:
			as = 2
		}
		k.show(step, read, as)
		k.show(step, readAmong, 4*as+few)
		if len(all) > 0 {
			k.show(step, readSure, 3*as+sure)
		}
		k.shows(step, readLast, slices.ContainsFunc(all, func(s section.Lines) bool { return s.Last == i+1 }))
	}
}
