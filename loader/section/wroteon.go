package section

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// authorLines is within how many lines under a title its author stands.
const authorLines = 6

// wroteOn tells a byline without a label under the title of an article on one
// keynote that names who gave it: somebody else wrote the article.
func (b *builder) wroteOn(s Section, c billing.Credit) bool {
	if s.Rule != "one-talk-post" || s.Kind != "keynote" || c.Line > s.First+authorLines || shape.Labelled(b.lines[c.Line-1]) {
		return false
	}
	named := false
	for _, h := range b.lex.Find(s.Title) {
		if h.Entry.Kind != knowledge.Person {
			continue
		}
		if named = true; slices.ContainsFunc(c.People, func(p byline.Person) bool { return strings.Contains(s.Title, p.Name) }) {
			return false
		}
	}
	return named
}
