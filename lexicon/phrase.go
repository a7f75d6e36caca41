package lexicon

import (
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// speak says whether the cells from first to last are ordinary words that
// happen to spell the name: "data flows" is not Dataflow, and "to amplify"
// between English words is not AWS Amplify.
func (w *words) speak(s *scan, p *pattern, first, last int) bool {
	if p.entry.Kind != knowledge.Service && p.entry.Kind != knowledge.Company {
		return false
	}
	low := s.latin && p.proper && !s.capital(first, last)
	if !low && !s.gapped(first, last) {
		return false
	}
	parts, gaps := s.parts(first, last)
	if !low && (len(gaps) == 0 || p.apart(gaps)) {
		return false
	}
	for _, part := range parts {
		if !w.common(part) {
			return false
		}
	}
	return true
}

// parts are the words that the cells make, and the cells, counted from first,
// that begin a new one.
func (s *scan) parts(first, last int) (parts []string, gaps []int) {
	var part strings.Builder
	for i, c := range s.cells[first : last+1] {
		if i > 0 && c.gap < c.at {
			gaps = append(gaps, i)
			parts = append(parts, part.String())
			part.Reset()
		}
		part.WriteRune(c.r)
	}
	return append(parts, part.String()), gaps
}

// gapped says whether a gap is printed between the cells.
func (s *scan) gapped(first, last int) bool {
	return slices.ContainsFunc(s.cells[first+1:last+1], func(c cell) bool { return c.gap < c.at })
}

// capital says whether the cells are printed with a capital.
func (s *scan) capital(first, last int) bool {
	for _, r := range s.text[s.folded[s.cells[first].at].Start:s.folded[s.cells[last].at].End] {
		if unicode.IsUpper(r) {
			return true
		}
	}
	return false
}

// apart says whether the name itself has a gap, a capital or a digit wherever
// it is printed with a gap.
func (p *pattern) apart(gaps []int) bool {
	name, spans := []rune(p.name), knowledge.KeySpans(p.name)
	for _, gap := range gaps {
		at := spans[gap].Start
		if at == spans[gap-1].End && !unicode.IsUpper(name[at]) && !unicode.IsDigit(name[at]) {
			return false
		}
	}
	return true
}
