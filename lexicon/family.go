package lexicon

import (
	"regexp"
	"strings"

	"talkgraph/knowledge"
)

var (
	familyName = regexp.MustCompile(`^Amazon EC2 ([A-Za-z]+-?[a-z]?\d+[a-z]*\d*(?:-flex)?) instances$`)
	size       = regexp.MustCompile(`^\.(?:nano|micro|small|medium|large|\d{0,3}xlarge|metal(?:-\d+xl)?)\b`)
)

// family is the name of the family of EC2 instances that an entry is: C5n; ""
// for all others.
func (e *Entry) family() string {
	if e.Category != "aws-feature" || !strings.HasPrefix(e.Name, "Amazon EC2 ") {
		return ""
	}
	if named := familyName.FindStringSubmatch(e.Name); named != nil {
		return named[1]
	}
	return ""
}

// sized adds to a family of instances the beginning of its sizes, "c5n.", of
// which c5n.large is one; see sizeEnd.
func (r *record) sized() {
	if family := r.family(); family != "" {
		r.spelt = append(r.spelt, spelling{name: strings.ToLower(family) + ".", key: knowledge.Key(family)})
	}
}

// isSized tells the beginning of a size: it names its family before a size alone.
func (p *pattern) isSized() bool { return p.tail == "." && p.entry.family() != "" }

// longestSize is how many code points a size has.
const longestSize = 14

// sizeEnd is the code point after the size that is printed after a cell; ok
// is false if none is.
func (s *scan) sizeEnd(last int) (end int, ok bool) {
	_, from := s.place(last, last)
	found := size.FindString(strings.ToLower(s.surface(from, min(from+longestSize, len(s.text)))))
	return from + len(found), found != ""
}
