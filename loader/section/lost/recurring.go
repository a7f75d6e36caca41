package lost

import (
	"strings"

	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// fewestParts is how many lines of an English post must be those that stand again and
// again for them to be the parts of its talks.
const fewestParts = 4

// recurring are the keys of the bare lines that stand at least twice in a post, with
// others between them: "Abstract", "My notes". They head parts of talks, whatever
// their words say.
func (b *finder) recurring(p page.Span) map[string]bool {
	first, out := make(map[string]int), make(map[string]bool)
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if !shape.Bare(l, maxPart) || l.Day() || shape.IsKeynote(l) || l.Runes < 4 {
			continue
		}
		key := headKey(l.Body)
		at, ok := first[key]
		if !ok {
			first[key] = i
		} else if i > at+2 {
			out[key] = true
		}
	}
	return out
}

// maxPart is how many code points the heading of such a part has at most.
const maxPart = 40

// enoughParts tells whether many of some headings stand again and again.
func (b *finder) enoughParts(heads []head, seen map[string]int) bool {
	parts := 0
	for _, h := range heads {
		if h.role == partRole && seen[h.key] > 1 {
			parts++
		}
	}
	return parts >= fewestParts
}

// saysMore tells, in English, headings of three words or more from themes: "Security".
func (b *finder) saysMore(h head) bool {
	return b.Japanese() || strings.Count(b.lines[h.line].Body, " ") > 1
}

// ofThings tells titles of which at least half are nothing but the names of services:
// what was announced, each with its price.
func (b *finder) ofThings(heads []head, titles map[int]bool) bool {
	things := 0
	for k := range titles {
		if b.NamesThing(b.lines[heads[k].line].Body) {
			things++
		}
	}
	return 2*things >= len(titles)
}
