package weigh

import (
	"slices"

	"talkgraph/loader/chain"
	"talkgraph/loader/section"
)

// When other talks than those that rules read are believed (decision 0034): the sum
// of weights is so much greater for them, the rules did not find several talks, of
// most of them who gave them or their codes, and more is left than a few of many.
const (
	margin  = 8
	several = 3   // talks
	most    = 0.5 // of the talks: credited
	few     = 0.3 // of as many talks as rules read
)

// Sure tells whether rules read a text well.
func (t Text) Sure() bool {
	known := 0
	for _, r := range t.Read {
		if r.Credited || r.Coded || r.Alike {
			known++
		}
	}
	return len(t.outer()) >= several && float64(known) >= most*float64(len(t.Read))
}

// Spans are the talks of a text that are likeliest, in order, if they are others than
// those that rules read.
func (m Model) Spans(t Text) (talks []section.Lines, others bool) {
	if t.Sure() {
		return nil, false
	}
	k, outer := t.look(), t.outer()
	s := sequence(k.hints)
	best := m.Best(s)
	if m.Sum(s, best)-m.Sum(s, k.labels(outer)) <= margin {
		return nil, false
	}
	if talks = k.spans(best); float64(len(talks)) < few*float64(len(outer)) {
		return nil, false
	}
	return talks, true
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
