package ask

import (
	"fmt"
	"strings"

	"talkgraph/knowledge"
)

// readDay reads the day of an event: "day 2", "the second day", 2日目.
func (q *question) readDay() {
	ordinals := map[string]int{"first": 1, "second": 2, "third": 3, "fourth": 4}
	for i, t := range q.tokens {
		next := token{}
		if i+1 < len(q.tokens) {
			next = q.tokens[i+1]
		}
		switch {
		case t.thing >= 0 || t.cue != "":
		case t.text == "day" && digit(next.text) > 0:
			q.day = digit(next.text)
		case strings.HasPrefix(t.text, "day") && digit(t.text[3:]) > 0:
			q.day = digit(t.text[3:])
		case (next.text == "day" || next.cue == "kind.keynotes") && ordinals[t.text] > 0:
			q.day = ordinals[t.text]
		case digit(t.text) > 0 && strings.HasPrefix(next.text, "日目"):
			q.day = digit(t.text)
		}
	}
}

// digit is the number that a single digit says, or 0.
func digit(text string) int {
	if len(text) != 1 || text[0] < '1' || text[0] > '9' {
		return 0
	}
	return int(text[0] - '0')
}

// onDay says whether a talk prints the day in its title.
func onDay(n knowledge.Node, day int) bool {
	for _, name := range n.Names() {
		key := knowledge.Key(name)
		if strings.Contains(key, fmt.Sprintf("day%d", day)) || strings.Contains(key, fmt.Sprintf("%d日目", day)) {
			return true
		}
	}
	return false
}

// isDay tells the words that say the day of an event.
func (q *question) isDay(t token) bool {
	return q.day > 0 && (strings.HasPrefix(t.text, "day") || strings.HasPrefix(t.text, "日目"))
}
