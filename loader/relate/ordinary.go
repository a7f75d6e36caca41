package relate

import (
	"regexp"
	"strings"
)

// ordinary tells words that the document writes in small letters too.
func (r *relater) ordinary(word string) bool {
	if r.small == nil {
		r.small = make(map[string]bool)
		for _, l := range r.doc.Lines {
			for _, w := range smallWord.FindAllString(l.Text, -1) {
				r.small[w] = true
			}
		}
	}
	return r.small[strings.ToLower(word)]
}

var smallWord = regexp.MustCompile(`\b\p{Ll}{4,}\b`)
