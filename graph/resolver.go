package graph

import "talkgraph/lexicon"

// resolver resolves the root fields. It keeps nothing of a request.
type resolver struct {
	lex *lexicon.Lexicon
}

// number is an argument, or otherwise where it is not given.
func number(n *int32, otherwise int) int {
	if n == nil {
		return otherwise
	}
	return int(*n)
}

// text is an argument, or empty where it is not given.
func text(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}
