package passage

import (
	"cmp"
	"slices"
)

// What a word is worth that a line does not say itself.
const (
	before   = 0.5 // said in the lines before it
	inTalk   = 0.3 // said elsewhere in its talk
	reach    = 6   // lines that count as before
	together = 0.4 // share of a talk's score that is what it says in one place
)

// A Search is terms, what each weighs, and the lines that say some of them.
type Search struct {
	Terms   []Term
	Weights []float64
	Lines   []Line // by talk, then by number
}

// A Found is a line or a talk and how much of the weight of all terms it says:
// from 0 to 1.
type Found struct {
	ID    string
	Score float64
	Own   float64 // what the line itself says
	Line  Line    // of a talk, the one that says most
	Said  int     // how many terms are said
}

// A saying is what the terms are worth at one place.
type saying []float64

func (s saying) best(o saying, factor float64) saying {
	out := slices.Clone(s)
	for i := range out {
		out[i] = max(out[i], factor*o[i])
	}
	return out
}

// share is how much of the weight of the terms is said: of those that are not
// given, or of all.
func (q Search) share(s saying, given bool) float64 {
	sum, all := 0.0, 0.0
	for i, w := range q.Weights {
		if given || !q.Terms[i].Given {
			sum, all = sum+w*s[i], all+w
		}
	}
	if all == 0 {
		return 0
	}
	return sum / all
}

// count is how many of the terms that are not given are said.
func (q Search) count(s saying) int {
	n := 0
	for i, t := range q.Terms {
		if !t.Given && s[i] > 0 {
			n++
		}
	}
	return n
}

// missing says whether a term that must be said is not.
func (q Search) missing(s saying) bool {
	for i, t := range q.Terms {
		if t.Must && s[i] == 0 {
			return true
		}
	}
	return false
}

func (q Search) sayings() []saying {
	out := make([]saying, len(q.Lines))
	for i, l := range q.Lines {
		out[i] = make(saying, len(q.Terms))
		for j, t := range q.Terms {
			out[i][j] = l.says(t)
		}
	}
	return out
}

// Rank gives the talks and the lines that say most, the best first.
func (q Search) Rank() (talks, lines []Found) {
	said := q.sayings()
	for from := 0; from < len(q.Lines); {
		to := from + 1
		for to < len(q.Lines) && q.Lines[to].Talk == q.Lines[from].Talk {
			to++
		}
		talk, of := q.rankTalk(said[from:to], q.Lines[from:to])
		lines = append(lines, of...)
		if talk.ID != "" && talk.Score > 0 {
			talks = append(talks, talk)
		}
		from = to
	}
	byScore := func(a, b Found) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(b.Own, a.Own), cmp.Compare(a.ID, b.ID))
	}
	slices.SortStableFunc(talks, byScore)
	slices.SortStableFunc(lines, byScore)
	return talks, lines
}

// rankTalk scores the lines of one talk and the talk.
func (q Search) rankTalk(said []saying, of []Line) (Found, []Found) {
	all := make(saying, len(q.Terms))
	if of[0].Talk != "" {
		for _, s := range said {
			all = all.best(s, 1)
		}
	}
	rest := q.plain(all)
	talk, near := Found{ID: of[0].Talk, Said: q.count(all)}, 0.0
	var lines []Found
	for i, l := range of {
		here := slices.Clone(said[i])
		for j := i - 1; j >= 0 && l.Number-of[j].Number <= reach && l.Talk != ""; j-- {
			here = here.best(said[j], before)
		}
		if full := here.best(rest, inTalk); !q.missing(full) {
			lines = append(lines, Found{ID: l.ID, Score: q.share(full, true) * l.brevity(), Line: l, Own: q.share(said[i], true), Said: q.count(full)})
		}
		if share := q.share(here, false); share > near {
			near, talk.Line, talk.Own = share, l, q.share(said[i], false)
		}
	}
	if !q.missing(all) {
		talk.Score = (1-together)*q.share(all, false) + together*near
	}
	return talk, lines
}

// plain is what a saying says of the terms that are not given.
func (q Search) plain(s saying) saying {
	out := slices.Clone(s)
	for i, t := range q.Terms {
		if t.Given {
			out[i] = 0
		}
	}
	return out
}
