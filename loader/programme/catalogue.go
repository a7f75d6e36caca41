package programme

import (
	"slices"
	"strings"
)

// isCatalogue tells lists of sessions from other lists of objects, and from
// what this program prints of reports and reads about them.
func isCatalogue(root node) bool {
	list := sessionList(root)
	if len(list) == 0 || !list[0].isObject() || root.has("document", "talks") {
		return false
	}
	called := root.has("sessions") || root.has("talks")
	return isSession(func(meaning string) bool { return len(sessionFields.of(list[0], meaning)) > 0 }, called)
}

// isSession tells whether fields of these meanings are a session's: a title,
// and something else that sessions have, unless they are called sessions. A
// name is less than a title: things of all sorts have names and descriptions.
func isSession(has func(meaning string) bool, called bool) bool {
	some := func(meanings ...string) bool { return slices.ContainsFunc(meanings, has) }
	if some("title") && (called || some("abstract", "code", "kind", "event", "eventid")) {
		return true
	}
	return some("title", "name") && some("speaker", "room", "start", "date")
}

// title is the title of a record, or the name that stands for it.
func title(n node) node {
	if v := sessionFields.first(n, "title"); v.value != nil {
		return v
	}
	if v := sessionFields.first(n, "name"); v.value != nil {
		return v
	}
	return sessionFields.first(n, "title")
}

// sessionList is the list itself, or the first one of an object.
func sessionList(root node) []node {
	if root.isList() {
		return root.items()
	}
	return root.get("sessions", "talks", "results", "items", "data", "program", "programme", "schedule").items()
}

// readCatalogue reads sessions by the names of their fields.
func readCatalogue(root node) Programme {
	var p Programme
	if root.isObject() {
		p.Event = catalogueEvent(root)
	}
	for _, n := range sessionList(root) {
		if !n.isObject() {
			n.field(n.at, "no session, but a single value")
			continue
		}
		p.Talks = append(p.Talks, listed(n))
	}
	return p
}

// catalogueEvent is the event that a record names, if only by its identifier.
func catalogueEvent(n node) Event {
	v := sessionFields.first(n, "event")
	if v.isObject() {
		return Event{Name: v.get("name", "title").text(), Starts: v.day(v.get("start", "startDate", "date_from").text()),
			Ends: v.day(v.get("end", "endDate", "date_to").text()), URL: v.get("url").text().Value}
	}
	if name := v.text(); name.Value != "" {
		return Event{Name: name}
	}
	id := sessionFields.first(n, "eventid").text()
	return Event{Name: id, IsID: id.Value != ""}
}

// listed reads one session. Many lists keep some of it one object deeper.
func listed(n node) Talk {
	first := func(meaning string) Text { return one(sessionFields.first(n, meaning)) }
	t := Talk{
		Field: n.at, ID: first("id").Value, Code: first("code"), Title: one(title(n)), Subtitle: first("subtitle"),
		Abstract: said(first("abstract"), first("description")), Kind: first("kind").Value, Starts: first("start").Value,
		Room: first("room").Value, Language: language(first("language").Value), Event: catalogueEvent(n),
	}
	if t.Date = n.day(first("date")); t.Date == "" {
		t.Date = n.day(first("start"))
	}
	for _, s := range sessionFields.first(n, "speaker").several() {
		t.Speakers = append(t.Speakers, listedSpeaker(s))
	}
	for _, from := range append([]node{n}, sessionFields.of(n, "more")...) {
		for _, v := range sessionFields.of(from, "subject") {
			t.Subjects = append(t.Subjects, several(v)...)
		}
	}
	for _, v := range sessionFields.of(n, "link") {
		for _, link := range several(v) {
			t.Links = append(t.Links, link.Value)
		}
	}
	return t
}

// one is what a node says, or the first element of it, or its name.
func one(n node) Text {
	if list := several(n); len(list) > 0 {
		return list[0]
	}
	return Text{Field: n.at}
}

// several are the texts of a list; elements that are objects have names.
func several(n node) []Text {
	var out []Text
	for _, v := range n.several() {
		if v.isObject() && v.get("name", "title", "label").value != nil {
			v = v.get("name", "title", "label")
		}
		out = append(out, said(v.text())...)
	}
	return out
}

// listedSpeaker reads a speaker: an object, or no more than a name.
func listedSpeaker(n node) Speaker {
	if !n.isObject() {
		return Speaker{Name: n.text()}
	}
	first := func(meaning string) Text { return one(speakerFields.first(n, meaning)) }
	s := Speaker{Name: first("name"), Company: first("company"), Title: first("position"), Role: role(first("role").Value)}
	if s.Name.Value == "" {
		s.Name = Text{Value: strings.TrimSpace(first("first").Value + " " + first("last").Value), Field: n.at}
	}
	return s
}

// role is what a speaker is in the talk, read off what the programme calls them.
func role(printed string) string {
	printed = strings.ToLower(printed)
	for _, r := range []struct{ word, role string }{
		{"moderator", "moderator"}, {"モデレータ", "moderator"}, {"panel", "panelist"}, {"パネリスト", "panelist"},
		{"host", "host"}, {"司会", "host"}, {"guest", "guest"}, {"ゲスト", "guest"},
	} {
		if strings.Contains(printed, r.word) {
			return r.role
		}
	}
	return ""
}
