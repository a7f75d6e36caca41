package query

import "talkgraph/knowledge"

// A Match is why a search found a node: a name of it, or its text, and where
// the words that were looked for stand in it.
type Match struct {
	Text  string
	Spans []knowledge.Span
}

// Match says why the search found the node at a place of the page: the first
// of its names, or its text, in which most of what was looked for stands.
func (c Connection) Match(at int) Match {
	n := c.Nodes[at]
	texts := n.Names()
	if n.Kind == knowledge.Statement {
		texts = []string{n.Text}
	}
	var best Match
	most := -1
	for _, text := range texts {
		spans, _ := knowledge.Highlight(text, c.phrases)
		if found := covered(spans); found > most {
			best, most = Match{text, spans}, found
		}
	}
	return best
}

// covered counts the code points in spans.
func covered(spans []knowledge.Span) int {
	n := 0
	for _, s := range spans {
		n += s.End - s.Start
	}
	return n
}
