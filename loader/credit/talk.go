package credit

import (
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section"
)

// Claim claims the talks that the lines tell of, and who gave them.
func (r *Talks) Claim() {
	r.talks()
	r.Given()
}

// talks claims the talks, where they were held and what contains what.
func (r *Talks) talks() {
	taken := make(map[string]bool)
	r.toldIn = make(map[int][]int)
	r.talkKeys = make(map[string]string)
	for i, s := range r.Layout.Sections { // talks inside talks come after them
		r.Keys = append(r.Keys, r.talk(s, taken))
		if s.Told.Line > 0 {
			r.toldIn[s.First-1] = append(r.toldIn[s.First-1], i)
		}
		title := r.At(s.First-1, s.Rule)
		r.Claims.Link(r.Keys[i], knowledge.PresentedAt, s.Event, "", "", title)
		if s.Parent >= 0 {
			r.Claims.Link(r.Keys[i], knowledge.PartOf, r.Keys[s.Parent], "", "", title)
		}
	}
}

// talk claims one talk. Two sections of one title are one talk, unless the
// title says no more than what any keynote is called.
func (r *Talks) talk(s section.Section, taken map[string]bool) string {
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
		keys = []knowledge.LocalKey{{ID: knowledge.TalkID(s.Event, r.Doc.Name+" "+strconv.Itoa(s.First)), Rank: 1}}
	}
	source := knowledge.Source{Document: r.Claims.Reading.Document.ID, First: s.First, Last: s.Last}
	if s.Code == "" && taken[keys[0].ID] && (len(strings.Fields(s.Title)) < 2 || ofSeveral.MatchString(s.Title)) {
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
	t.Code, t.Type, t.Date, t.Language = s.Code, s.Kind, s.Date, heldIn(s.Title, r.Claims.Reading.Document.Language)
	if s.Title == "" {
		t.Name = s.Code
	}
	if s.Also != "" && s.Also != s.Title {
		t.Aliases = []string{s.Also}
	}
	r.Claims.Things[keys[0].ID] = t
	return keys[0].ID
}

// ofSeveral is what every day of an event may call several talks: "Morning keynotes".
var ofSeveral = pattern.MustCompile(`(?i)^(?:(?:the|opening|closing|morning|afternoon|evening|lightning|ignite|short|sponsor|day) ){1,2}(?:keynotes|talks|sessions|lightning talks|demos)$`)

// titleID is the id of a talk by its title; "" of a title without a letter.
func (r *Talks) titleID(event, title string) string {
	switch {
	case title == "" || event == "" && knowledge.Slug(title) == "":
		return ""
	case event == "":
		return knowledge.TalkID(event, r.Doc.Name+" "+title)
	}
	id := knowledge.TalkID(event, title)
	if strings.HasSuffix(id, "/") {
		return ""
	}
	return id
}

// told is the talk that the document reports already under the first of some
// keys, or under one by which keynotes are known; nil if there is none.
func (r *Talks) told(keys []knowledge.LocalKey) *knowledge.Thing {
	for i, key := range keys {
		if first, ok := r.talkKeys[key.ID]; ok && (i == 0 || key.Rank == 2) {
			return r.Claims.Things[first]
		}
	}
	for i, key := range keys {
		if _, ok := r.talkKeys[key.ID]; !ok && (i == 0 || key.Rank == 2) {
			r.talkKeys[key.ID] = keys[0].ID
		}
	}
	return nil
}
