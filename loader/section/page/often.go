package page

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// oftenStops finds the bare lines that would end a talk, but stand again and
// again over something: "TL;DR" and まとめ under every title are parts of talks.
func oftenStops(lines []*shape.Line) map[string]bool {
	seen, often := make(map[string]bool), make(map[string]bool)
	for i, l := range lines {
		if !shape.Bare(l, 30) || !l.Stop() || shape.Social.In(l.Body) || !overSomething(lines, i) {
			continue
		}
		key := knowledge.Key(l.Body)
		often[key] = seen[key]
		seen[key] = true
	}
	return often
}

// overSomething tells whether bullets, a text, or another part of a talk follow a
// line: a heading whose text is missing is over none.
func overSomething(lines []*shape.Line, i int) bool {
	for j := i + 1; j < len(lines); j++ {
		switch l := lines[j]; {
		case l.Shape == parse.Blank:
			continue
		case l.Shape == parse.Bullet:
			return true
		case l.Shape == parse.Text:
			return !shape.Bare(l, shape.MaxBare) || shape.IsPart(l.Body) || shape.InTalk.Has(l.Body)
		}
		return false
	}
	return false
}

// IsOften tells texts that would end a talk, but stand again and again over something.
func (b *Page) IsOften(body string) bool { return b.often[knowledge.Key(body)] }
