package weigh

import "talkgraph/loader/parse"

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
