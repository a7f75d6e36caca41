package programme

import (
	"slices"
	"strings"
)

// isLinked tells JSON-LD.
func isLinked(root node) bool {
	for _, n := range root.several() {
		return n.has("@context") || n.has("@type") || n.has("@graph")
	}
	return false
}

// readLinked reads the events of JSON-LD: those that are part of another, or
// that somebody performs in, are talks; those around them are what the talks
// were held at.
func readLinked(root node) Programme {
	var p Programme
	p.Event, p.Talks = linkedTalks([]node{root})
	return p
}

// linkedTalks reads the talks of several pieces of JSON-LD, which may refer to
// each other, and the first event that holds others.
func linkedTalks(roots []node) (Event, []Talk) {
	l := linked{ids: make(map[string]node), parts: make(map[string]bool), seen: make(map[string]bool)}
	for _, root := range roots {
		l.index(root)
	}
	for _, root := range roots {
		l.walk(root, nil)
	}
	return l.main, l.talks
}

type linked struct {
	ids   map[string]node // objects that say something, by @id
	parts map[string]bool // the ids of what other events refer to as their parts
	seen  map[string]bool // events, by where they stand: references may go in circles
	main  Event
	talks []Talk
}

// index finds what others may refer to.
func (l *linked) index(n node) {
	for _, v := range n.items() {
		l.index(v)
	}
	if id := n.get("@id"); n.has("name") && id.value != nil {
		if key := id.text().Value; l.ids[key].value == nil {
			l.ids[key] = n
		}
	}
	for _, part := range n.get("subEvent", "subEvents").several() {
		if id := part.get("@id"); id.value != nil && !part.has("name") {
			l.parts[id.text().Value] = true
		}
	}
	for _, key := range n.keys() {
		l.index(n.get(key))
	}
}

// whole is the object itself, or the one that it refers to.
func (l *linked) whole(n node) node {
	if id := n.get("@id"); id.value != nil && !n.has("name") {
		if known, ok := l.ids[id.text().Value]; ok {
			return known
		}
	}
	return n
}

// walk reads what is in a node; around is the event that it is a part of.
func (l *linked) walk(n node, around *Event) {
	for _, v := range n.items() {
		l.walk(v, around)
	}
	for _, v := range n.get("@graph").several() {
		l.walk(v, around)
	}
	if !isEvent(n) {
		for _, v := range n.get("event", "events", "mainEntity", "itemListElement", "item").several() {
			l.walk(v, around)
		}
		return
	}
	if l.seen[n.at] || around == nil && l.parts[n.get("@id").text().Value] {
		return // it was, or will be, read as a part of another
	}
	l.seen[n.at] = true
	parts := n.get("subEvent", "subEvents").several()
	super := l.whole(n.get("superEvent"))
	switch {
	case len(parts) > 0:
		if around == nil {
			e := linkedEvent(n)
			around = &e
			if l.main.Name.Value == "" {
				l.main = e
			}
		}
		for _, part := range parts {
			if whole := l.whole(part); whole.has("name") || whole.at == part.at {
				l.walk(whole, around)
			}
		}
	case around != nil || super.isObject() || n.get("performer", "performers", "speaker").value != nil:
		t := l.talk(n)
		if super.isObject() {
			t.Event = linkedEvent(super)
		} else if around != nil {
			t.Event = *around
		}
		l.talks = append(l.talks, t)
	}
}

// isEvent tells schema.org's events from what else is called so there.
func isEvent(n node) bool {
	return slices.ContainsFunc(types(n), func(t string) bool {
		return strings.HasSuffix(t, "Event") && t != "PublicationEvent" && t != "DeliveryEvent" && t != "BroadcastEvent"
	})
}

// types are the types of a node, without the address of the vocabulary.
func types(n node) []string {
	var out []string
	for _, t := range n.get("@type").several() {
		name, _ := t.value.(string)
		out = append(out, name[strings.LastIndexAny(name, "/:#")+1:])
	}
	return out
}
