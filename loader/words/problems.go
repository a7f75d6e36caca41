package words

import (
	"fmt"
	"strings"

	"talkgraph/knowledge"
)

// Problems says what is wrong with the form of a list: tests of the lists use
// it. A list begins with a comment that says what it is, and has each word once.
func Problems(data string) []string {
	var out []string
	seen := make(map[string]bool)
	number := 0
	for line := range strings.Lines(data) {
		number++
		line = strings.TrimSuffix(line, "\n")
		word := knowledge.Fold(strings.TrimSpace(line))
		comment := strings.HasPrefix(line, "# ")
		problem := ""
		switch {
		case number == 1 && !comment:
			problem = "no comment says what the list is"
		case word == "":
			problem = "empty"
		case strings.TrimSpace(line) != line:
			problem = "blanks around the word"
		case strings.HasPrefix(line, "#") && !comment:
			problem = `a comment begins with "# "`
		case !comment && seen[word]:
			problem = line + " stands twice"
		}
		if problem != "" {
			out = append(out, fmt.Sprintf("line %d: %s", number, problem))
		}
		seen[word] = true
	}
	return out
}
