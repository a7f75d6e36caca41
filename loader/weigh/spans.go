package weigh

import (
	"slices"

	"talkgraph/loader/chain"
	"talkgraph/loader/section"
)

// By how much the sum of weights must be greater for other talks than for those that
// rules read, to be believed: rules are right of many texts of which weights are
// nearly sure, above all where they found several talks and who gave most of them.
const (
	margin     = 10
	sureMargin = 30
)

// margin is that for a text.
func (t Text) margin() float64 {
	if len(t.outer()) >= 3 && 2*t.credited() >= len(t.Read) {
		return sureMargin
	}
	return margin
}

// Spans are the talks of a text that are likeliest, in order, if they are others than
// those that rules read.
func (m Model) Spans(t Text) (talks []section.Lines, others bool) {
	k := t.look()
	s := sequence(k.hints)
	best, read := m.Best(s), k.labels(t.outer())
	if m.Sum(s, best)-m.Sum(s, read) <= t.margin() {
		return nil, false
	}
	return k.spans(best), true
}

// spans makes spans of the labels of steps.
func (k look) spans(labels []chain.Label) (out []section.Lines) {
	for step, l := range labels {
		line := k.at[step] + 1
		switch l {
		case chain.Begin:
			out = append(out, section.Lines{First: line, Last: line})
		case chain.Inside:
			out[len(out)-1].Last = line
		}
	}
	return out
}

// Example is a text with the talks that somebody found in it.
func (t Text) Example(talks []section.Lines) chain.Example {
	k := t.look()
	return chain.Example{Sequence: sequence(k.hints), Labels: k.labels(talks)}
}

// labels are the labels of the steps of talks.
func (k look) labels(talks []section.Lines) []chain.Label {
	labels := make([]chain.Label, len(k.at))
	for _, s := range Outer(talks) {
		first, _ := slices.BinarySearch(k.at, s.First-1)
		for step := first; step < len(k.at) && k.at[step] < s.Last; step++ {
			labels[step] = chain.Inside
			if step == first {
				labels[step] = chain.Begin
			}
		}
	}
	return labels
}
