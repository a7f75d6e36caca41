package main

import (
	"fmt"
	"io"
	"strings"

	"talkgraph/loader/chain"
	"talkgraph/loader/section"
	"talkgraph/loader/weigh"
)

// learnTalks makes weights of all sets but those of one's family.
func learnTalks(all []set, but *set) weigh.Model {
	var examples []chain.Example
	for i := range all {
		if but != nil && all[i].family() == but.family() {
			continue
		}
		for _, r := range all[i].reports {
			examples = append(examples, r.Example(r.talks()))
		}
	}
	return weigh.Learn(examples)
}

// checkTalks prints for each set how many of its talks are found, by the rules alone
// and weighed with weights of the other sets.
func checkTalks(out io.Writer, all []set) error {
	var rules, weighed count
	models := make(map[string]weigh.Model) // by the family that they did not learn
	for i := range all {
		s := &all[i]
		if !s.reports[0].Known {
			continue
		}
		m, learnt := models[s.family()]
		if !learnt {
			m = learnTalks(all, s)
			models[s.family()] = m
		}
		var here, before count
		for _, r := range s.reports {
			read := r.outer()
			before.add(r.count(read))
			if talks, others := m.Spans(r.Text); others {
				read = talks
			}
			here.add(r.count(read))
		}
		fmt.Fprintf(out, "%-12s rules %v  weighed %v\n", s.name, before, here)
		rules.add(before)
		weighed.add(here)
	}
	_, err := fmt.Fprintf(out, "%-12s rules %v  weighed %v\n", "all", rules, weighed)
	return err
}

// outer are the talks that the rules found, but for those inside others.
func (r report) outer() []section.Lines {
	var all []section.Lines
	for _, t := range r.Read {
		all = append(all, t.Lines)
	}
	return weigh.Outer(all)
}

// A count is how many talks are right, extra and missed.
type count struct{ right, extra, missed int }

func (c *count) add(o count) {
	c.right += o.right
	c.extra += o.extra
	c.missed += o.missed
}

func (c count) String() string {
	return fmt.Sprintf("%3d right %3d extra %3d missed F1 %.3f", c.right, c.extra, c.missed, 2*float64(c.right)/float64(max(2*c.right+c.extra+c.missed, 1)))
}

// count compares spans with the talks annotated: right are those with half of the
// lines that either has, or with the title in the first line.
func (r report) count(spans []section.Lines) (c count) {
	left := append([]section.Lines(nil), spans...)
	for _, t := range r.annotation.Talks {
		at := -1
		for i, s := range left {
			both := min(s.Last, t.Lines[1]) - max(s.First, t.Lines[0]) + 1
			either := max(s.Last, t.Lines[1]) - min(s.First, t.Lines[0]) + 1
			if 2*both >= either || s.First == t.Lines[0] && strings.Contains(r.Lines[s.First-1].Text, t.Title) {
				at = i
				break
			}
		}
		switch {
		case at >= 0:
			left = append(left[:at], left[at+1:]...)
			if !t.Optional {
				c.right++
			}
		case !t.Optional:
			c.missed++
		}
	}
	c.extra = len(left)
	return c
}
