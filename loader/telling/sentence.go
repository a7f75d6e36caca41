package telling

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// A span is bytes of a text, half-open.
type span struct{ from, to int }

var (
	stop    = pattern.MustCompile(`[.!?…][)"”’]*[ ]+`)
	unheard = pattern.MustCompile(`(?i:\b(?:(?:sad|sorry|sorry not|gutted|had) to (?:have )?miss(?:ed)?|missing out|miss out on|I (?:sadly |unfortunately |also )?missed|(?:couldn|didn)['’]t (?:get to|get into|make it|attend|see|catch|manage)|(?:could|did) not (?:get to|make it|attend|see|catch)|unable to (?:attend|see|catch)|(?:decided|chose|had|preferred) to skip|(?:I|we) skipped|wish I (?:had|could)|next year's|next year’s)\b)`)
	byWhom  = pattern.MustCompile(`^(?:With|By|From) ` + byline.LatinName) // goes on behind a title that ends as sentences do
	abbrev  = pattern.MustCompile(`(?:^|[ (.])(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|etc|e\.g|i\.e|No|Inc|Ltd|[A-Z])\.[ ]+$`)
)

// sentences parts a text. What stands in quotes is no end of one, unless the
// quote ends there too.
func sentences(text string, quotes []span) []span {
	var out []span
	from := 0
	for _, at := range stop.FindAllStringIndex(text, -1) {
		if inside(at[0], quotes) && (!endsQuote(at, quotes) || byWhom.MatchString(text[at[1]:])) || abbrev.MatchString(text[from:at[1]]) || startsSmall(text[at[1]:]) {
			continue
		}
		out = append(out, span{from, at[1]})
		from = at[1]
	}
	if from < len(text) {
		out = append(out, span{from, len(text)})
	}
	return out
}

func startsSmall(text string) bool { return text != "" && text[0] >= 'a' && text[0] <= 'z' }

func inside(at int, spans []span) bool {
	for _, s := range spans {
		if s.from <= at && at < s.to {
			return true
		}
	}
	return false
}

func endsQuote(at []int, quotes []span) bool {
	for _, q := range quotes {
		if at[0] < q.to && q.to <= at[1] {
			return true
		}
	}
	return false
}
