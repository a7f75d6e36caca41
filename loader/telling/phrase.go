package telling

import "talkgraph/loader/pattern"

var about = pattern.MustCompile(`^(,? (?:on|about|titled|called|entitled) [^.,;:()“”"]{3,90}?)(?: (?:was|were|is|are|has|had|did|made|gave|hit|really|which|that|where|who|when|and (?:it|he|she|they|I|we))\b|[.,;:()“”"]|$)`)

// aboutWhat is how many bytes of a text go on to say what a talk is about.
func aboutWhat(text string) int {
	if m := about.FindStringSubmatchIndex(text); m != nil {
		return m[3]
	}
	return 0
}

// longest is how many bytes of a sentence stand for a talk without a title.
const longest = 100

// Clipped is where the words end that speak of a talk: with the sentence, or
// between words before that.
func Clipped(text string, from, to int) int {
	end := from
	for i := from; i < to && i-from <= longest; i++ {
		if c := text[i]; c == ' ' || c == ',' || c == ';' {
			end = i
		}
	}
	if to-from <= longest {
		end = to
	}
	for end > from && (text[end-1] == ' ' || text[end-1] == '.' || text[end-1] == ',') {
		end--
	}
	return end
}
