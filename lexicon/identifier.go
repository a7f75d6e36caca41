package lexicon

import (
	_ "embed"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

//go:embed tails.txt
var tailWords string

// tails are the words that stand behind a name and a hyphen or an underscore,
// and leave it one.
var tails = setOf(strings.Fields(tailWords)...)

// begins says whether a name in small letters begins an identifier, which is
// the name of another thing: elasticsearch-head, nvidia-driver, the tag #abc_e5.
func (s *scan) begins(r *reading) bool {
	if r.end+1 >= len(s.text) || s.text[r.end] != '-' && s.text[r.end] != '_' || !isSmallASCII(s.text[r.end+1]) || !isSmallASCII(s.text[r.end-1]) {
		return false
	}
	e := r.pattern.entry
	if e.Kind != knowledge.Service && e.Kind != knowledge.Company || hasUpper(s.text[r.start:r.end]) {
		return false
	}
	to := r.end + 1
	for to < len(s.text) && unicode.IsLower(s.text[to]) {
		to++
	}
	return !tails[s.surface(r.end+1, to)]
}

func isSmallASCII(r rune) bool { return 'a' <= r && r <= 'z' }
