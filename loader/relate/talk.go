package relate

import (
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section"
)

// talks claims the talks, their events and what contains what.
func (r *relater) talks() {
	inner := slices.Repeat([]int{-1}, len(r.doc.Lines))
	r.events, r.series = make(map[string]section.Event), make(map[string]string)
	for _, e := range r.layout.Events {
		r.event(e)
		r.events[e.ID] = e
		if r.series[e.Series] == "" {
			r.series[e.Series] = e.ID
		}
	}
	taken := make(map[string]bool)
	r.toldIn = make(map[int][]int)
	r.talkKeys = make(map[string]string)
	for i, s := range r.layout.Sections { // talks inside talks come after them
		r.keys = append(r.keys, r.talk(s, taken))
		for at := s.First - 1; at < s.Last; at++ {
			inner[at] = i
		}
		if s.Told.Line > 0 {
			r.toldIn[s.First-1] = append(r.toldIn[s.First-1], i)
		}
		title := r.at(s.First-1, s.Rule)
		r.claims.link(r.keys[i], knowledge.PresentedAt, s.Event, "", "", title)
		if s.Parent >= 0 {
			r.claims.link(r.keys[i], knowledge.PartOf, r.keys[s.Parent], "", "", title)
		}
	}
	r.share(inner)
}

// talk claims one talk. Two sections of one title are one talk, unless the
// title says no more than what any keynote is called.
func (r *relater) talk(s section.Section, taken map[string]bool) string {
	var keys []knowledge.LocalKey
	if s.Code != "" {
		keys = append(keys, knowledge.LocalKey{ID: knowledge.TalkID(s.Event, s.Code)})
	}
	for _, title := range []string{s.Title, s.Also} {
		if id := r.titleID(s.Event, title); id != "" {
			keys = append(keys, knowledge.LocalKey{ID: id, Rank: 1})
		}
	}
	if len(keys) == 0 {
		keys = []knowledge.LocalKey{{ID: knowledge.TalkID(s.Event, r.doc.Name+" "+strconv.Itoa(s.First)), Rank: 1}}
	}
	source := knowledge.Source{Document: r.claims.reading.Document.ID, First: s.First, Last: s.Last}
	if s.Code == "" && taken[keys[0].ID] && len(strings.Fields(s.Title)) < 2 {
		keys = []knowledge.LocalKey{{ID: keys[0].ID + "-" + strconv.Itoa(s.First), Rank: 1}}
	}
	taken[keys[0].ID] = true
	for _, key := range r.keynoteKeys(s) {
		if !slices.ContainsFunc(keys, func(k knowledge.LocalKey) bool { return k.ID == key.ID }) {
			keys = append(keys, key)
		}
	}
	if t := r.told(keys); t != nil {
		t.Sources = append(t.Sources, source)
		if s.Title != t.Name {
			t.Aliases = append(t.Aliases, s.Title)
		}
		return t.Key()
	}
	t := &knowledge.Thing{Kind: knowledge.Talk, Keys: keys, Name: s.Title, Sources: []knowledge.Source{source}}
	t.Code, t.Type, t.Date, t.Language = s.Code, s.Kind, s.Date, heldIn(s.Title, r.claims.reading.Document.Language)
	if s.Title == "" {
		t.Name = s.Code
	}
	if s.Also != "" && s.Also != s.Title {
		t.Aliases = []string{s.Also}
	}
	r.claims.things[keys[0].ID] = t
	return keys[0].ID
}

// titleID is the id of a talk by its title; "" of a title without a letter.
func (r *relater) titleID(event, title string) string {
	switch {
	case title == "" || event == "" && knowledge.Slug(title) == "":
		return ""
	case event == "":
		return knowledge.TalkID(event, r.doc.Name+" "+title)
	}
	id := knowledge.TalkID(event, title)
	if strings.HasSuffix(id, "/") {
		return ""
	}
	return id
}

// told is the talk that the document reports already under the first of some
// keys, or under one by which keynotes are known; nil if there is none.
func (r *relater) told(keys []knowledge.LocalKey) *knowledge.Thing {
	for i, key := range keys {
		if first, ok := r.talkKeys[key.ID]; ok && (i == 0 || key.Rank == 2) {
			return r.claims.things[first]
		}
	}
	for i, key := range keys {
		if _, ok := r.talkKeys[key.ID]; !ok && (i == 0 || key.Rank == 2) {
			r.talkKeys[key.ID] = keys[0].ID
		}
	}
	return nil
}

// event claims an event. It goes by the names of its series too, with its year
// and without.
func (r *relater) event(e section.Event) string {
	if _, ok := r.claims.things[e.ID]; ok || e.ID == "" {
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
	r.claims.things[e.ID] = t
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
