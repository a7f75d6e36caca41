package refusal

import (
	"cmp"
	"slices"
)

// A Refusal is something in a line that a rule did not take.
type Refusal struct {
	Line   int    // of the reading, from 1; 0 for what is no line of it
	What   string // as printed, or a relation in words
	Rule   string // by name: context-missing, mentioned-only …
	Reason string // in words
}

// A Log takes notes of refusals. The nil Log takes none.
type Log struct{ all []Refusal }

// On tells whether notes are taken: ask before what costs time to say.
func (l *Log) On() bool { return l != nil }

// Add notes a refusal.
func (l *Log) Add(line int, what, rule, reason string) {
	if l != nil {
		l.all = append(l.all, Refusal{line, what, rule, reason})
	}
}

// ByLine gives the refusals of each line, each once, by rule and what they are of.
func (l *Log) ByLine() map[int][]Refusal {
	out := make(map[int][]Refusal)
	if l == nil {
		return out
	}
	all := slices.Clone(l.all)
	slices.SortStableFunc(all, func(a, b Refusal) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.What, b.What), cmp.Compare(a.Reason, b.Reason))
	})
	for _, r := range slices.Compact(all) {
		out[r.Line] = append(out[r.Line], r)
	}
	return out
}

// Forget drops all notes: what they are of is read anew.
func (l *Log) Forget() {
	if l != nil {
		l.all = nil
	}
}
