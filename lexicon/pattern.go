package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// A pattern is one spelling of an entry as the finder looks for it.
type pattern struct {
	entry   *Entry
	key     string
	order   int    // of names that are found, by entry and spelling
	context bool   // an ordinary word too
	lesser  bool   // in small letters, of a thing that is called otherwise
	exact   string // its letters and digits, if they must be printed in these capitals
	strict  bool   // short and upper case: no gaps inside
	small   string // the same in small letters, if text may print them so: ec2
	marks   string // marks it is written with, which may stand inside
	letters int    // length of its key
	lead    string // marks it starts with: ".NET"
	tail    string // marks it ends with: "Yahoo!"
	name    string // the spelling
	sized   bool   // the beginning of a size of instances
	proper  bool   // has capitals, and is no mere feature, such as security groups
	sold    bool   // of a service or a company
	upper   bool   // short, and without small letters: MAAS
	telling []rune // marks that tell it from others: &, ー
	founder bool   // see founders
}

// newPattern reads a spelling. A name that an English word is spelt like
// (re:Port) must be printed in its own capitals.
func newPattern(e *Entry, s spelling, words *words) *pattern {
	name := s.name
	p := &pattern{entry: e, key: s.key, name: name, context: s.context, strict: isShortUpper(name), letters: utf8.RuneCountInString(s.key)}
	p.lesser = p.context && e.lesser(name)
	p.proper = e.Category != "aws-feature" && strings.ContainsFunc(name, unicode.IsUpper)
	if p.context || p.strict || (e.Kind != knowledge.Topic && words.english[s.key]) {
		p.exact = lettersOf(name)
	}
	if p.strict && !p.context && !words.english[s.key] && (len(name) == 3 || p.numbered()) {
		p.small = strings.ToLower(p.exact)
	}
	p.lead = name[:len(name)-len(strings.TrimLeftFunc(name, notInKey))]
	p.tail = name[len(strings.TrimRightFunc(name, notInKey)):]
	p.sized = p.isSized()
	p.sold = e.Kind == knowledge.Service || e.Kind == knowledge.Company
	p.upper = 2 <= p.letters && p.letters <= 4 && strings.ToUpper(name) == name
	p.telling, p.founder = p.tellingMarks(), founders[name]
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
	if p.lead == "" && p.tail == "" {
		return start, end
	}
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

// isAcronym tells short names of capitals alone that no word is spelt like, three
// or four of them, or two in the plural: WAF, SCP, RIs.
func (p *pattern) isAcronym() bool {
	capitals := strings.TrimSuffix(p.name, "s")
	return 2 < p.letters && p.letters <= 4 && strings.ToUpper(capitals) == capitals && !p.numbered()
}

// numbered tells short names that no word is spelt like: C5, X1e.
func (p *pattern) numbered() bool { return strings.ContainsAny(p.name, "0123456789") }

// fits says whether the printed cells from first to last may be this pattern.
func (p *pattern) fits(s *scan, first, last int) bool {
	if !p.reaches(s, first, last) || p.bare(s, first, last) || p.mixed(s, first, last) {
		return false
	}
	if p.exact == "" {
		return true
	}
	start, end := s.place(first, last)
	printed := s.text[start:end]
	return sameLetters(printed, p.exact) || p.lowered(printed) && !strings.ContainsRune("._", s.near(int(s.cells[first])-1))
}

// reaches says whether the pattern may have the gaps between its cells.
func (p *pattern) reaches(s *scan, first, last int) bool {
	if !s.gapped(first, last) {
		return true
	}
	for i := first + 1; i <= last; i++ {
		if s.cells[i] == s.cells[i-1]+1 {
			continue
		}
		if gap := s.gap(i); len(gap) > 0 && (p.strict || !joins(gap, p.marks)) {
			return false
		}
	}
	return true
}
