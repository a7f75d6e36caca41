package claim

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// Entry claims the thing that a lexicon's entry is, and gives its key.
func (c *Claims) Entry(e *lexicon.Entry) string {
	id := e.ID()
	if c.entered[e] {
		return id
	}
	c.entered[e] = true
	if _, ok := c.Things[id]; ok {
		return id
	}
	t := &knowledge.Thing{Kind: e.Kind, Keys: entryKeys(e), Name: e.Name, Aliases: slices.Clone(e.Aliases)}
	t.Aliases = slices.DeleteFunc(append(t.Aliases, e.Context...), func(a string) bool { return a == e.Name })
	t.Category, t.Type = e.Category, e.Type
	if e.NameEn != e.Name {
		t.NameEn = e.NameEn
	}
	if e.NameJa != e.Name {
		t.NameJa = e.NameJa
	}
	c.Things[id] = t
	return id
}

// entryKeys are the keys of an entry: its id, and a person's names in both
// languages, by which documents know them that were read with other lexicons.
func entryKeys(e *lexicon.Entry) []knowledge.LocalKey {
	keys := []knowledge.LocalKey{{ID: e.ID()}}
	for _, name := range []string{e.NameEn, e.NameJa} {
		id := knowledge.NewID(knowledge.Person, name)
		if e.Kind == knowledge.Person && name != "" && id != e.ID() {
			keys = append(keys, knowledge.LocalKey{ID: id, Rank: 1})
		}
	}
	return keys
}

// named claims a thing that no entry is, by its name, and gives its key.
func (c *Claims) named(kind knowledge.Kind, name string) string {
	id := knowledge.NewID(kind, name)
	if _, ok := knowledge.KindOf(id); !ok {
		return ""
	}
	if t, ok := c.Things[id]; ok {
		if t.Name != name && kind != knowledge.Event {
			t.Aliases = append(t.Aliases, name)
		}
		return id
	}
	t := &knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: id}}, Name: name}
	if kind == knowledge.Company {
		t.Type = "company"
	}
	c.Things[id] = t
	return id
}

// Name is what a thing is called.
func (c *Claims) Name(key string) string {
	if t := c.Things[key]; t != nil {
		return t.Name
	}
	return key
}
