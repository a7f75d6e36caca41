package weigh

import (
	"slices"

	"talkgraph/loader/section"
)

// How rules read a line, as the values of read are.
const (
	asOutside = iota
	asTitle
	asTalk
)

// read notes what the rules made of each line.
func (k *look) read() {
	all, of := k.outer(), make(map[int]Talk)
	for _, t := range slices.Backward(k.Read) {
		of[t.First] = t // the first of those that one line tells of
	}
	few, sure := upTo(len(all), 0, 1, 3), upTo(10*k.credited()/max(len(k.Read), 1), 2, 6)
	for step, i := range k.at {
		at, title := slices.BinarySearchFunc(all, i+1, func(s section.Lines, line int) int { return s.First - line })
		if !title {
			at--
		}
		as := asOutside
		switch {
		case title:
			as = asTitle
			k.show(step, readWith, of[i+1].with())
		case at >= 0 && all[at].Last > i:
			as = asTalk
		}
		k.show(step, read, as)
		k.show(step, readAmong, 4*as+few)
		if len(all) > 0 {
			k.show(step, readSure, 3*as+sure)
		}
		k.shows(step, readLast, at >= 0 && all[at].Last == i+1)
	}
}

// with is how a talk was read, as the values of readWith are.
func (t Talk) with() (with int) {
	if t.Credited {
		with++
	}
	if t.Keynote {
		with += 2
	}
	return with
}

// credited is of how many talks the rules know who gave them.
func (t Text) credited() (n int) {
	for _, r := range t.Read {
		if r.Credited {
			n++
		}
	}
	return n
}
