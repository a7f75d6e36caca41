package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/loader/credit"
	"talkgraph/loader/credit/likely"
	"talkgraph/loader/eval"
	"talkgraph/loader/odds"
)

// namings are those whom the annotated talks of each set name, and whether they gave
// them.
func namings(all []set, lex *lexicon.Lexicon) ([][]odds.Example, error) {
	out := make([][]odds.Example, len(all))
	for i, s := range all {
		for _, r := range s.reports {
			more, err := r.namings(lex)
			if err != nil {
				return nil, err
			}
			out[i] = append(out[i], more...)
		}
	}
	return out, nil
}

// learnSpeakers makes weights of all sets.
func learnSpeakers(all []set, lex *lexicon.Lexicon) ([]byte, error) {
	examples, err := namings(all, lex)
	return likely.Learn(slices.Concat(examples...)).Write(), err
}

// checkSpeakers prints for each set how many of those who gave its talks are found
// with weights of the other families, the talks given.
func checkSpeakers(out io.Writer, all []set, lex *lexicon.Lexicon) error {
	examples, err := namings(all, lex)
	if err != nil {
		return err
	}
	var sum count
	for i, s := range all {
		var others []odds.Example
		for k, o := range all {
			if o.family() != s.family() {
				others = append(others, examples[k]...)
			}
		}
		here := right(likely.Learn(others), examples[i], likely.Enough)
		sum.add(here)
		fmt.Fprintf(out, "%-12s %v\n", s.name, here)
	}
	_, err = fmt.Fprintf(out, "%-12s %v\n", "all", sum)
	return err
}

// right counts how often weights are right.
func right(w odds.Weights, all []odds.Example, enough float64) (c count) {
	for _, e := range all {
		switch yes := w.Sum(e.Hints) > enough; {
		case yes && e.Yes:
			c.right++
		case yes:
			c.extra++
		case e.Yes:
			c.missed++
		}
	}
	return c
}

// namings are those of the talks annotated.
func (r report) namings(lex *lexicon.Lexicon) (all []odds.Example, err error) {
	talks, err := loader.Credited(r.annotation.Document, r.data, lex, r.talks())
	if err != nil {
		return nil, err
	}
	for i, s := range talks.Layout.Sections {
		for _, t := range r.annotation.Talks {
			if t.Lines[1] == s.Last && s.First <= t.Lines[0] && t.Lines[0] <= s.First+1 {
				all = append(all, r.namedBy(talks, i, t)...)
			}
		}
	}
	return all, nil
}

// namedBy are those whom a talk names, and whether they gave it.
func (r report) namedBy(talks *credit.Talks, i int, t eval.Talk) (all []odds.Example) {
	for _, n := range talks.Named(i) {
		gave := slices.ContainsFunc(t.Speakers, func(s eval.Speaker) bool { return r.isNamed(talks, n, s.Name) })
		all = append(all, odds.Example{Hints: n.Naming.Hints(), Yes: gave})
	}
	return all
}

// isNamed tells whether an annotated name is that of somebody named.
func (r report) isNamed(talks *credit.Talks, n credit.Named, name string) bool {
	return r.means(name, talks.Claims.Things[n.Key].Name) || r.means(name, n.Naming.Line[n.Naming.From:n.Naming.To])
}

// means tells whether what was read is an annotated name, or a part of it that says
// as much.
func (r report) means(name, read string) bool {
	const telling = 2 * len("ー")
	return r.annotation.Means(name, read) || len(read) >= telling && strings.Contains(name, read) || len(name) >= telling && strings.Contains(read, name)
}
