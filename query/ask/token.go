package ask

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query/ask/vocabulary"
)

// A named is a thing that the question names.
type named struct {
	from, to int // positions
	surface  string
	id       string
	name     string // by which the API finds this one thing
	kind     knowledge.Kind
	category string // services: as in the lexicon
	also     string // topics: the service that the same words name, "AWS WAF" of "WAF"; or empty
}

// A token is a piece of the question: a name, a cue or a word.
type token struct {
	from, to int
	thing    int            // index into question.named, or -1
	cue      vocabulary.Cue // or empty
	text     string
	script   script
}

// namedBy lists what the finder found, in the order of the question.
func namedBy(s *scan, hits []lexicon.Hit) []named {
	var out []named
	for _, h := range hits {
		from, to := s.span(h.Start, h.End)
		out = append(out, named{from: from, to: to, surface: h.Surface, id: h.Entry.ID(), name: h.Entry.Name, kind: h.Entry.Kind, category: h.Entry.Category})
	}
	sortNamed(out)
	return out
}

func sortNamed(things []named) {
	slices.SortFunc(things, func(a, b named) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
}
