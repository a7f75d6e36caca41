package words

import (
	"regexp"
	"strings"
)

// AnyOf spells the words of a list as an expression: one of them.
func AnyOf(data string) string {
	var all []string
	for line := range strings.Lines(data) {
		if !strings.HasPrefix(line, "#") {
			all = append(all, regexp.QuoteMeta(strings.TrimSpace(line)))
		}
	}
	return "(?:" + strings.Join(all, "|") + ")"
}
