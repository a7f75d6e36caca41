package programme

import (
	"path"
	"slices"
	"strings"

	"talkgraph/loader/parse"
)

// Expected tells whether a file's name promises a programme. Pages (.html) may
// hold one too: see FromPage.
func Expected(name string) bool {
	return slices.Contains(parse.Programmes(), strings.ToLower(path.Ext(name)))
}

// Decode reads a programme. Its form is told by what stands in it; the name
// says no more than whether a text without any marks is a table. name is for
// errors; they are of type *parse.Error.
func Decode(name, text string) (Programme, error) {
	switch lead := strings.TrimSpace(text[:min(len(text), 512)]); {
	case strings.HasPrefix(lead, "{"), strings.HasPrefix(lead, "["):
		return fromJSON(name, text)
	case strings.HasPrefix(strings.ToLower(lead), "<!doctype html"), strings.HasPrefix(strings.ToLower(lead), "<html"):
		if p, found, err := FromPage(name, text); found || err != nil {
			return p, err
		}
		return Programme{}, unknown(name, "a page without schema.org events; call it .html to have it read as a report")
	case strings.HasPrefix(lead, "<"):
		return fromXML(name, text)
	case strings.HasPrefix(strings.ToLower(path.Ext(name)), ".json"):
		return fromJSON(name, text)
	case strings.EqualFold(path.Ext(name), ".xml"):
		return fromXML(name, text)
	}
	return fromCSV(name, text)
}

// fromJSON tells the forms in JSON apart by their shapes.
func fromJSON(name, text string) (Programme, error) {
	root, err := decodeJSON(name, text)
	if err != nil {
		return Programme{}, err
	}
	for _, form := range []struct {
		name string
		is   func(node) bool
		read func(node) Programme
	}{
		{ScheduleJSON, isSchedule, readSchedule},
		{Sessionize, isSessionize, readSessionize},
		{JSONLD, isLinked, readLinked},
		{Catalogue, isCatalogue, readCatalogue},
	} {
		if form.is(root) {
			p := form.read(root)
			p.Format = form.name
			return p.checked(root.problems)
		}
	}
	return Programme{}, unknown(name, "JSON, "+outline(root))
}

// outline says in words what a JSON file has in it.
func outline(n node) string {
	switch {
	case n.isObject():
		return "an object with the keys " + cut(strings.Join(n.keys(), ", "), 120)
	case n.isList() && len(n.items()) > 0 && n.items()[0].isObject():
		return "a list of objects with the keys " + cut(strings.Join(n.items()[0].keys(), ", "), 120)
	case n.isList() && len(n.items()) == 0:
		return "an empty list"
	}
	return "no object and no list of objects"
}

// checked gives a programme whose records are whole and stand once: a record
// that comes again says nothing new, two under one id are a mistake.
func (p Programme) checked(problems *problems) (Programme, error) {
	seen := make(map[string]*Talk)
	talks := make([]Talk, 0, len(p.Talks))
	for i := range p.Talks {
		t := &p.Talks[i]
		if t.Title.Value == "" {
			problems.field(t.Title.Field, "a talk without a title")
		}
		again := false
		for _, id := range []string{"id " + t.ID, "code " + t.Code.Value} {
			other := seen[id]
			switch {
			case strings.HasSuffix(id, " "):
			case other == nil:
				seen[id] = t
			case other.Title.Value != t.Title.Value:
				problems.field(t.Field, "the %s is that of %s too, which has another title", id, other.Field)
			default:
				again = true
			}
		}
		for k := range t.Speakers {
			t.Speakers[k].Name = called(t.Speakers[k].Name)
		}
		if !again {
			talks = append(talks, *t)
		}
	}
	p.Talks, p.Event.Days = talks, held(talks)
	if problems.err == nil && len(talks) == 0 && p.Format == JSONLD {
		return Programme{}, unknown(problems.file, "JSON-LD without events that somebody performs in or that are part of others")
	}
	if problems.err == nil && len(talks) == 0 {
		return Programme{}, refuse(problems.file, ErrField, "%s: there are no talks in it", p.Format)
	}
	return p, problems.err
}
