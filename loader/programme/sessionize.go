package programme

import (
	"strings"

	"talkgraph/loader/pattern"
)

// isSessionize tells the views of Sessionize's API that hold sessions: the
// grid by day and room, the sessions by group, and all in one.
func isSessionize(root node) bool {
	if root.has("sessions", "speakers", "rooms") {
		return true
	}
	for _, group := range root.items() {
		return group.has("date", "rooms") || group.has("groupName", "sessions")
	}
	return false
}

// readSessionize reads a view. It names no event.
func readSessionize(root node) Programme {
	z := sessionize{byID(root.get("speakers")), byID(root.get("rooms")), items(root.get("categories"))}
	var p Programme
	add := func(sessions []node) {
		for _, s := range sessions {
			if !s.get("isServiceSession").truth() {
				p.Talks = append(p.Talks, z.talk(s))
			}
		}
	}
	add(root.get("sessions").items())
	for _, group := range root.items() {
		add(group.get("sessions").items())
		for _, room := range group.get("rooms").items() {
			add(room.get("sessions").items())
		}
	}
	return p
}

// sessionize has what sessions of the view "all" refer to by id.
type sessionize struct {
	speakers, rooms map[string]node
	categories      map[string]category
}

// A category is an item of a category and the title of that.
type category struct {
	title string
	item  node
}

func byID(list node) map[string]node {
	out := make(map[string]node)
	for _, n := range list.items() {
		out[n.get("id").text().Value] = n
	}
	return out
}

func items(categories node) map[string]category {
	out := make(map[string]category)
	for _, c := range categories.items() {
		for _, item := range c.get("items").items() {
			out[item.get("id").text().Value] = category{c.get("title", "name").text().Value, item.get("name")}
		}
	}
	return out
}

func (z sessionize) talk(n node) Talk {
	t := Talk{
		Field: n.at, ID: n.get("id").text().Value, Title: n.get("title").text(), Abstract: said(n.get("description").text()),
		Starts: n.get("startsAt").text().Value, Date: n.day(n.get("startsAt").text()), Room: n.get("room").text().Value,
	}
	if room, ok := z.rooms[n.get("roomId").text().Value]; ok && t.Room == "" {
		t.Room = room.get("name").text().Value
	}
	for _, s := range n.get("speakers").items() {
		t.Speakers = append(t.Speakers, z.speaker(s))
	}
	for _, c := range n.get("categories").items() {
		for _, item := range c.get("categoryItems").items() {
			t.categorise(c.get("name", "title").text().Value, item.get("name").text())
		}
	}
	for _, id := range n.get("categoryItems").items() {
		if c, ok := z.categories[id.text().Value]; ok {
			t.categorise(c.title, c.item.text())
		}
	}
	return t
}

var atCompany = pattern.MustCompile(`^(.{2,60}?)(?:,? (?:at|@)|@) ?([^,@|]{2,60})$`)

// speaker reads a speaker, or the id of one. What they do for whom stands in
// one line, if at all: "CTO at Acme".
func (z sessionize) speaker(n node) Speaker {
	if !n.isObject() {
		known, ok := z.speakers[n.text().Value]
		if !ok {
			n.field(n.at, "there is no speaker of this id")
			return Speaker{}
		}
		n = known
	}
	s := Speaker{Name: n.get("name", "fullName").text()}
	if s.Name.Value == "" {
		s.Name = Text{Value: strings.TrimSpace(n.get("firstName").text().Value + " " + n.get("lastName").text().Value), Field: n.at}
	}
	line := n.get("tagLine").text()
	if m := atCompany.FindStringSubmatch(line.Value); m != nil {
		s.Title = Text{m[1], line.Field, line.Value}
		s.Company = Text{strings.TrimSpace(m[2]), line.Field, line.Value}
	}
	return s
}

// categorise sorts what a talk is filed under into what it says.
func (t *Talk) categorise(title string, item Text) {
	switch title = strings.ToLower(title); {
	case strings.Contains(title, "format"), strings.Contains(title, "type"):
		t.Kind = item.Value
	case strings.Contains(title, "language"):
		t.Language = language(item.Value)
	case strings.Contains(title, "level"), strings.Contains(title, "audience"):
	default:
		t.Subjects = append(t.Subjects, said(item)...)
	}
}
