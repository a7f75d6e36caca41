package telling

import (
	"talkgraph/loader/pattern"
)

// InKeynote gives the bytes at which a text calls what it tells of a keynote, in
// which some people spoke: "three customers in the keynote:"; 0, 0 if it does not.
func InKeynote(text string) (from, to int) {
	m := keynoteHere.FindStringSubmatchIndex(text)
	if m == nil {
		return 0, 0
	}
	return m[2], m[3]
}

// keynoteHere is how it does.
var keynoteHere = pattern.MustCompile(`(?i:\b(?:in|during|at) ((?:the|today['’]s|this morning['’]s|yesterday['’]s) (?:[\w’'-]+ ){0,2}?keynote)\b)`)
