package relate

import (
	"cmp"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// claims gathers the things and links of a reading, each once.
type claims struct {
	reading *knowledge.Reading
	things  map[string]*knowledge.Thing
	links   map[relation]*knowledge.Link
	from    map[string][]*knowledge.Link // by the key that they begin at
}

// A relation is what makes two claims of links one.
type relation struct {
	from      string
	kind      knowledge.RelationKind
	to        string
	qualifier string
}

func newClaims(reading *knowledge.Reading) *claims {
	return &claims{reading, make(map[string]*knowledge.Thing), make(map[relation]*knowledge.Link),
		make(map[string][]*knowledge.Link)}
}

// finish puts what was gathered into the reading, in order.
func (c *claims) finish() {
	for _, key := range slices.Sorted(maps.Keys(c.things)) {
		t := *c.things[key]
		slices.Sort(t.Aliases)
		t.Aliases = slices.Compact(t.Aliases)
		c.reading.Things = append(c.reading.Things, t)
	}
	for _, l := range slices.SortedFunc(maps.Values(c.links), byEnds) {
		slices.SortFunc(l.Evidence, byPlace)
		l.Evidence = slices.Compact(l.Evidence)
		c.reading.Links = append(c.reading.Links, *l)
	}
}

func byEnds(a, b *knowledge.Link) int {
	return cmp.Or(cmp.Compare(a.From, b.From), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.To, b.To), cmp.Compare(a.Qualifier, b.Qualifier))
}

// byPlace puts the evidence of a link in the order of the lines.
func byPlace(a, b knowledge.Evidence) int {
	return cmp.Or(cmp.Compare(len(a.Statement), len(b.Statement)), cmp.Compare(a.Statement, b.Statement), cmp.Compare(a.Rule, b.Rule), cmp.Compare(a.Entry, b.Entry))
}

// link claims a relation; further evidence for one adds up, see finish.
func (c *claims) link(from string, kind knowledge.RelationKind, to, qualifier, title string, evidence ...knowledge.Evidence) {
	if from == "" || to == "" || from == to || len(evidence) == 0 {
		return
	}
	id := relation{from, kind, to, qualifier}
	l, ok := c.links[id]
	if !ok {
		l = &knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier}
		c.links[id] = l
		c.from[from] = append(c.from[from], l)
	}
	l.Title = cmp.Or(l.Title, title)
	l.Evidence = append(l.Evidence, evidence...)
}

// has tells whether a relation of a kind between two things was claimed.
func (c *claims) has(from string, kind knowledge.RelationKind, to, qualifier string) bool {
	_, ok := c.links[relation{from, kind, to, qualifier}]
	return ok
}

// entry claims the thing that a lexicon's entry is, and gives its key.
func (c *claims) entry(e *lexicon.Entry) string {
	id := e.ID()
	if _, ok := c.things[id]; ok {
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
	c.things[id] = t
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
func (c *claims) named(kind knowledge.Kind, name string) string {
	id := knowledge.NewID(kind, name)
	if _, ok := knowledge.KindOf(id); !ok {
		return ""
	}
	if t, ok := c.things[id]; ok {
		if t.Name != name && kind != knowledge.Event {
			t.Aliases = append(t.Aliases, name)
		}
		return id
	}
	t := &knowledge.Thing{Kind: kind, Keys: []knowledge.LocalKey{{ID: id}}, Name: name}
	if kind == knowledge.Company {
		t.Type = "company"
	}
	c.things[id] = t
	return id
}
