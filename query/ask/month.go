package ask

import (
	"fmt"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// months are the English names; may is left out, since it is a verb, too.
var months = []string{"january", "february", "march", "april", "", "june", "july", "august", "september", "october", "november", "december"}

// readMonth reads the month asked for: "in June 2017", 2017年6月.
func (q *question) readMonth() {
	for i, t := range q.tokens {
		if t.thing >= 0 || t.cue != "" {
			continue
		}
		for m, name := range months {
			if name != "" && t.text == name {
				q.month = m + 1
			}
		}
		if n, err := strconv.Atoi(t.text); err == nil && n >= 1 && n <= 12 && i+1 < len(q.tokens) && strings.HasPrefix(q.tokens[i+1].text, "月") {
			q.month = n
		}
	}
}

// readTime narrows the talks to the years and the month asked for.
func (p *plan) readTime(q *question, c known) {
	if q.month > 0 && q.from > 0 && q.from == q.to {
		month := fmt.Sprintf("%d-%02d", q.from, q.month)
		p.set.filter.Dates = store.Dates{Since: month, Until: month}
		return
	}
	p.set.month = q.month
	if !c.yearsDone {
		p.set.filter.From, p.set.filter.To = q.from, q.to
	}
}

// isMonth tells the words that say the month.
func (q *question) isMonth(t token) bool {
	if q.month == 0 {
		return false
	}
	return t.text == months[q.month-1] && t.text != "" || strings.HasPrefix(t.text, "月") || t.text == strconv.Itoa(q.month)
}

// inMonth says whether something was held in a month of any year.
func inMonth(n knowledge.Node, month int) bool {
	return len(n.Date) >= 7 && n.Date[5:7] == fmt.Sprintf("%02d", month)
}
