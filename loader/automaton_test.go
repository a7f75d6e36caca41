package loader_test

import (
	"slices"
	"strings"

	"talkgraph/lexicon"
)

// An automaton is the yardstick of reading: an Aho–Corasick automaton over
// the names of the lexicon in small letters, and nothing else.
type automaton struct {
	next [][256]int32
	ends []bool
}

func newAutomaton(lex *lexicon.Lexicon) *automaton {
	a := &automaton{make([][256]int32, 1), make([]bool, 1)}
	for _, e := range lex.Entries() {
		for _, name := range slices.Concat([]string{e.Name, e.NameEn, e.NameJa}, e.Aliases, e.Context) {
			a.add(strings.ToLower(name))
		}
	}
	a.close()
	return a
}

func (a *automaton) add(name string) {
	at := int32(0)
	for i := range len(name) {
		if a.next[at][name[i]] == 0 {
			a.next[at][name[i]] = int32(len(a.next))
			a.next, a.ends = append(a.next, [256]int32{}), append(a.ends, false)
		}
		at = a.next[at][name[i]]
	}
	a.ends[at] = name != ""
}

// close adds the steps that are taken where no name goes on.
func (a *automaton) close() {
	fail := make([]int32, len(a.next))
	queue := []int32{0}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		a.ends[at] = a.ends[at] || a.ends[fail[at]]
		for b, to := range a.next[at] {
			switch {
			case to == 0:
				a.next[at][b] = a.next[fail[at]][b]
			case at != 0:
				fail[to] = a.next[fail[at]][b]
				queue = append(queue, to)
			default:
				queue = append(queue, to)
			}
		}
	}
}

// count counts the places at which names end.
func (a *automaton) count(text string) int {
	at, n := int32(0), 0
	for i := range len(text) {
		if at = a.next[at][text[i]]; a.ends[at] {
			n++
		}
	}
	return n
}
