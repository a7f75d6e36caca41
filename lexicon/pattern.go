package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"talkgraph/knowledge"
)

// A pattern is one spelling of an entry as the finder looks for it.
type pattern struct {
	entry   *Entry
	context bool   // an ordinary word too
	exact   string // its letters and digits, if they must be printed in these capitals
	strict  bool   // short and upper case: no gaps inside
	lower   bool   // of Japanese text, may be printed in small letters all the same
	marks   string // marks it is written with, which may stand inside
	letters int    // length of its key
	lead    string // marks it starts with: ".NET"
	tail    string // marks it ends with: "Yahoo!"
	name    string // the spelling
	proper  bool   // has capitals, and is no mere feature, such as security groups
}

// newPattern reads a spelling. A name that an English word is spelt like
// (re:Port) must be printed in its own capitals.
func newPattern(e *Entry, s spelling, words *words) *pattern {
	name := s.name
	p := &pattern{entry: e, name: name, context: s.context, strict: isShortUpper(name), letters: utf8.RuneCountInString(s.key)}
	p.proper = e.Category != "aws-feature" && strings.ContainsFunc(name, unicode.IsUpper)
	p.lower = p.strict && !p.context && !words.english[s.key] && (len(name) == 3 || p.numbered())
	if p.context || p.strict || (e.Kind != knowledge.Topic && words.english[s.key]) {
		p.exact = lettersOf(name)
	}
	p.lead = name[:len(name)-len(strings.TrimLeftFunc(name, notInKey))]
	p.tail = name[len(strings.TrimRightFunc(name, notInKey)):]
	p.marks = strings.Map(func(r rune) rune {
		if inKey(r) || strings.ContainsRune(" -.ー", r) {
			return -1
		}
		return r
	}, name)
	return p
}

func notInKey(r rune) bool { return !inKey(r) && r != 'ー' }

// whole adds the marks that the name starts and ends with to a place, where
// they are printed.
func (p *pattern) whole(s *scan, start, end int) (int, int) {
	lead, tail := len([]rune(p.lead)), len([]rune(p.tail))
	if start >= lead && s.surface(start-lead, start) == p.lead {
		start -= lead
	}
	if end+tail <= len(s.text) && s.surface(end, end+tail) == p.tail {
		end += tail
	}
	return start, end
}

// isShortUpper tells names such as S3 and IAM.
func isShortUpper(name string) bool {
	letter := false
	for _, r := range name {
		if !('A' <= r && r <= 'Z') && !('0' <= r && r <= '9') {
			return false
		}
		letter = letter || r >= 'A'
	}
	return letter && len(name) <= 3
}

// numbered tells short names that no word is spelt like: C5, X1e.
func (p *pattern) numbered() bool { return strings.ContainsAny(p.name, "0123456789") }

// lettersOf keeps what capitals are compared by.
func lettersOf(text string) string {
	if isASCIIWords(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || r == '+' || r == '#' {
			return r
		}
		return -1
	}, norm.NFKC.String(text))
}

func isASCIIWords(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !isASCIIWord(r) })
}

// fits says whether the printed cells from first to last may be this pattern.
func (p *pattern) fits(s *scan, first, last int) bool {
	for _, c := range s.cells[first+1 : last+1] {
		if gap := s.gap(c); gap != "" && (p.strict || !joins(gap, p.marks)) {
			return false
		}
	}
	start, end := s.folded[s.cells[first].at].Start, s.folded[s.cells[last].at].End
	if p.exact == "" {
		return true
	}
	letters := lettersOf(s.surface(start, end))
	return letters == p.exact || p.lower && !s.latin && letters == strings.ToLower(p.exact)
}

// end is the code point after the name whose last cell is this one, with a
// plural or a version written right after it; ok is false where the printed
// word goes on.
func (p *pattern) end(s *scan, last int, words *words) (end int, ok bool) {
	i := s.cells[last].at
	if isLatin(s.near(i)) {
		return p.latinEnd(s, i)
	}
	for s.near(i+1) == 'ー' {
		i++
	}
	if isKatakana(s.near(i)) && !words.endsAt(s, i) {
		return 0, false
	}
	return s.closed(i)
}

func (p *pattern) latinEnd(s *scan, i int) (int, bool) {
	next := s.near(i + 1)
	digits := unicode.IsDigit(next) && !unicode.IsDigit(s.near(i))
	switch {
	case !isLatin(next), digits && p.entry.Kind == knowledge.Event:
		return s.closed(i)
	case next == 's' && p.letters >= 3 && !p.context && !isLatin(s.near(i+2)) && s.surface(s.folded[i+1].Start, s.folded[i+1].End) == "s":
		return s.closed(i + 1)
	case digits && p.letters >= 3 && p.entry.versioned():
		for unicode.IsDigit(s.near(i+1)) || (s.near(i+1) == '.' && unicode.IsDigit(s.near(i+2))) {
			i++
		}
		if !isLatin(s.near(i + 1)) {
			return s.closed(i)
		}
	}
	return 0, false
}

// closed is the code point after the folded rune, unless the two share one.
func (s *scan) closed(i int) (int, bool) {
	end := s.folded[i].End
	return end, i+1 >= len(s.folded) || s.folded[i+1].Start >= end
}
