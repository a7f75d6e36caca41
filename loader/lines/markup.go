package lines

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// marks are what Markdown, HTML and the tags of site generators add to what a
// line says: links with their addresses, emphasis, and code.
var marks = pattern.MustCompile(linkMarks.String() + "|\\*\\*|`" + `|\{% ?[a-z_]*link[a-z_]* | https?://[^ %]+ ?%\}`)

// markupIn gives the bytes of a line that are marks, in order, and those that
// are but blanks: brackets of links that nothing parts from the word before. A
// bracket is no mark unless it makes a link.
func markupIn(line string) (gaps [][2]int, blanks []int) {
	if !strings.Contains(line, "](") && !strings.Contains(line, "**") && !strings.Contains(line, "`") && !strings.Contains(line, "</") && !strings.Contains(line, "][") && !strings.Contains(line, "%}") {
		return nil, nil
	}
	found := marks.FindAllStringIndex(line, -1)
	loose := make([]bool, len(found)) // brackets that open no link, or close none
	var open []int
	for i, at := range found {
		switch mark := line[at[0]:at[1]]; {
		case strings.HasSuffix(mark, "["), mark[0] == '{':
			loose[i], open = true, append(open, i)
		case closes(mark) && len(open) == 0:
			loose[i] = true
		case closes(mark):
			loose[open[len(open)-1]], open = false, open[:len(open)-1]
		}
	}
	for i, at := range found {
		from, to := at[0], at[1]
		if loose[i] {
			continue
		}
		if parse.Glued(line, from, to) {
			to--
			blanks = append(blanks, to)
		}
		if from < to {
			gaps = append(gaps, [2]int{from, to})
		}
	}
	return gaps, blanks
}

// closes tells marks that end a link.
func closes(mark string) bool { return mark[0] == ']' || strings.HasSuffix(mark, "%}") }
