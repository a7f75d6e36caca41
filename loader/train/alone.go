package main

import (
	"fmt"
	"io"

	"talkgraph/loader/alone"
	"talkgraph/loader/odds"
	"talkgraph/loader/parse"
)

// learnAlone makes weights of all sets.
func learnAlone(all []set) []byte {
	var examples []odds.Example
	for _, s := range all {
		examples = append(examples, s.alone()...)
	}
	return alone.Learn(examples).Write()
}

// checkAlone prints for each set how many of the reports on one talk alone are told
// from others with weights of the other families.
func checkAlone(out io.Writer, all []set) error {
	var sum count
	for _, s := range all {
		var others []odds.Example
		for _, o := range all {
			if o.family() != s.family() {
				others = append(others, o.alone()...)
			}
		}
		here := right(alone.Learn(others), s.alone(), alone.Enough)
		sum.add(here)
		fmt.Fprintf(out, "%-12s %v\n", s.name, here)
	}
	_, err := fmt.Fprintf(out, "%-12s %v\n", "all", sum)
	return err
}

// alone are the reports of a set, and whether each is on one talk alone.
func (s set) alone() (all []odds.Example) {
	for _, r := range s.reports {
		all = append(all, odds.Example{Hints: alone.Hints(r.Text), Yes: r.isAlone()})
	}
	return all
}

// isAlone tells reports of which the one talk annotated has most lines.
func (r report) isAlone() bool {
	talks, lines, of := r.talks(), 0, 0
	if len(talks) != 1 {
		return false
	}
	for i, l := range r.Lines {
		if l.Shape == parse.Blank || l.Shape == parse.Meta {
			continue
		}
		lines++
		if talks[0].First <= i+1 && i+1 <= talks[0].Last {
			of++
		}
	}
	return 2*of > lines
}
