package mention

import (
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// spelledOut takes an abbreviation that stands for something else in the
// lexicon for what the line spells out behind it: "ACM (Anthos Config
// Management)" is no certificate manager.
func (r *finder) spelledOut(all []Mention, line int) {
	for k := 0; k+1 < len(all); k++ {
		m, next := &all[k], all[k+1]
		if m.Kind != knowledge.Service || next.Kind != knowledge.Service || m.Key == next.Key || m.End-m.Start > longestShort || next.Start-m.End > 2 {
			continue
		}
		text := r.Coded(line)
		if gap := strings.TrimSpace(text.Slice(m.End, next.Start)); (gap == "(" || gap == "（") && initials(text.Slice(next.Start, next.End)) == text.Slice(m.Start, m.End) {
			m.Key, m.Entry, m.Rule = next.Key, next.Entry, next.Rule
		}
	}
}

// longestShort is how many letters an abbreviation has at most.
const longestShort = 6

// initials are the capitals with which the words of a name begin.
func initials(name string) string {
	var out strings.Builder
	for word := range strings.FieldsSeq(name) {
		for _, first := range word {
			if unicode.IsUpper(first) {
				out.WriteRune(first)
			}
			break
		}
	}
	return out.String()
}
