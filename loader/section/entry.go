package section

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

var topicAfter = pattern.MustCompile(`[:：][ 　]|,? (?:on|about) |,? (?:talked|spoke|presented|showed|explained|gave|told|demonstrated|reported|introduced)\b`)

// entrySpeaker reads an item of a dated entry that names who presented: "Name
// (Company): topic", "Name, Company, on a topic", "Title by Name of Company".
func (b *builder) entrySpeaker(s Section, at int) (billing.Credit, bool) {
	l := b.lines[at]
	if s.Rule != "dated-entry" || l.Shape != parse.Bullet || l.Runes > 2*shape.MaxTitle {
		return billing.Credit{}, false
	}
	c := billing.Credit{Line: at + 1, Offset: l.Start, Rule: "entry-speaker"}
	for _, end := range topicAfter.FindAllStringIndex(l.Body, 3) {
		if people := byline.Parse(l.Body[:end[0]], b.lex); len(people) > 0 && people[0].Company != "" {
			c.People = people
			return c, true
		}
	}
	if _, from, people := byline.Split(l.Body, b.lex); len(people) > 0 && people[0].Company != "" {
		c.Offset, c.People = l.Start+from, people
		return c, true
	}
	return billing.Credit{}, false
}
