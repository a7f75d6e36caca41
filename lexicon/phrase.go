package lexicon

import (
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// speak says whether the cells from first to last are ordinary words that
// happen to spell the name: "data flows" is not Dataflow, and "to amplify"
// between English words is not AWS Amplify.
func (w *words) speak(s *scan, p *pattern, first, last int) bool {
	if !p.sold {
		return false
	}
	if w.torn(s, p, first, last) {
		return true
	}
	low := !s.japanese && p.proper && !s.capital(first, last)
	if !low && (!s.gapped(first, last) || p.asIs(s, first, last) || p.apart(s.breaks(first, last))) {
		return false
	}
	from := first
	for i := first + 1; i <= last; i++ {
		if s.cells[i] > s.cells[i-1]+1 {
			if !w.common(s.spell(from, i)) {
				return false
			}
			from = i
		}
	}
	return w.common(s.spell(from, last+1))
}

// asIs says whether the cells are printed as the name is: gaps and all.
func (p *pattern) asIs(s *scan, first, last int) bool {
	start, end := s.place(first, last)
	return s.surface(start, end) == p.name
}

// breaks are the cells, counted from first, that begin a new word.
func (s *scan) breaks(first, last int) (out []int) {
	for i := first + 1; i <= last; i++ {
		if s.cells[i] > s.cells[i-1]+1 {
			out = append(out, i-first)
		}
	}
	return out
}

// spell is what the cells from one up to another, of one word, spell.
func (s *scan) spell(from, to int) string {
	start, end := s.cells[from], s.cells[to-1]+1
	if word := s.spelt()[start:end]; strings.IndexByte(word, ' ') < 0 {
		return word
	}
	return string(s.folded[start:end])
}

// gapped says whether a gap is printed between the cells.
func (s *scan) gapped(first, last int) bool {
	return int(s.cells[last]-s.cells[first]) > last-first
}

// capital says whether the cells are printed with a capital.
func (s *scan) capital(first, last int) bool {
	for _, k := range s.kinds[s.cells[first] : s.cells[last]+1] {
		if k&capital != 0 {
			return true
		}
	}
	return false
}

// apart says whether the name itself has a gap, a capital or a digit wherever
// it is printed with a gap. Capitals tell nothing in a name of capitals alone.
func (p *pattern) apart(gaps []int) bool {
	name, spans := []rune(p.name), knowledge.KeySpans(p.name)
	loud := strings.ToUpper(p.name) == p.name
	for _, gap := range gaps {
		at := spans[gap].Start
		if at == spans[gap-1].End && (loud || !unicode.IsUpper(name[at])) && !unicode.IsDigit(name[at]) && !unicode.IsDigit(name[at-1]) {
			return false
		}
	}
	return true
}
