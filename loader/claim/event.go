package claim

import (
	"strconv"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
)

// Event claims an event. It goes by the names of its series too, with its year
// and without.
func (c *Claims) Event(e occasion.Event) string {
	if _, ok := c.Things[e.ID]; ok || e.ID == "" {
		return e.ID
	}
	t := &knowledge.Thing{Kind: knowledge.Event, Keys: []knowledge.LocalKey{{ID: e.ID}}, Name: e.Name}
	t.Aliases = append(t.Aliases, e.Names...)
	t.Series, t.Date, t.Ends, t.Place, t.Type = e.Series, e.Date, e.Ends, e.Place, eventType(e.Name)
	if e.Entry != nil {
		t.Type = e.Entry.Type
		for _, name := range append([]string{e.Entry.Name, e.Entry.NameJa, e.Entry.NameEn}, e.Entry.Aliases...) {
			if name == "" {
				continue
			}
			t.Aliases = append(t.Aliases, name)
			if e.Year > 0 {
				t.Aliases = append(t.Aliases, name+" "+strconv.Itoa(e.Year))
			}
		}
	}
	t.Aliases = without(t.Aliases, e.Name)
	c.Things[e.ID] = t
	return e.ID
}

// small are the words by which events of an evening go: those of user groups,
// seminars, numbered ones.
var small = pattern.MustCompile(`(?i)#[0-9]+|meet-?up|seminar|\brecap\b|\bnight\b|勉強会|セミナー|ミートアップ|もくもく会|報告会|ナイト|さんイベント`)

// eventType is the type of an event of no known series.
func eventType(name string) string {
	if small.MatchString(name) {
		return "meetup"
	}
	return "conference"
}

func without(list []string, drop string) []string {
	out := list[:0]
	for _, s := range list {
		if s != drop {
			out = append(out, s)
		}
	}
	return out
}
