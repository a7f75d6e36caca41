package lexicon

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
)

// An Entry is one canonical thing and the names it goes by.
type Entry struct {
	Kind     knowledge.Kind // service, company, person, topic or event
	Name     string         // canonical: English for services, companies, topics; people as usually printed; events the series, without its year
	NameJa   string         // Japanese name where Name is not
	NameEn   string         // English name where Name is not
	Aliases  []string       // other names: both scripts, short forms, later and former names, misspellings seen
	Context  []string       // names that are ordinary words too: accepted only in context, see Lexicon.Find
	Category string         // services: one of Categories
	Type     string         // companies and events: one of CompanyTypes or EventTypes
	Provider string         // services: canonical name of a company; empty where nobody owns it
	PartOf   string         // services: canonical name of the service it is a part of
	Broader  []string       // topics: canonical names of wider topics
	Field    []string       // fields of work it belongs to, in small letters: a name of it that needs context has it where others of a field are named

	id    string     // what ID gives, once the entry is in a lexicon
	spelt []spelling // all spellings, once the entry is read
}

// A spelling is a name of an entry and its key.
type spelling struct {
	name, key string
	context   bool // some name of this key needs context
}

// ID is the id of the node that the entry names.
func (e *Entry) ID() string {
	if e.id != "" {
		return e.id
	}
	return knowledge.NewID(e.Kind, e.Name)
}

// Categories lists what a service may be.
func Categories() []string {
	return []string{"aws-service", "aws-feature", "cloud-service", "platform", "saas", "software", "device", "command", "language"}
}

// CompanyTypes lists what a company may be.
func CompanyTypes() []string { return []string{"company", "organization", "community", "media"} }

// EventTypes lists what an event may be.
func EventTypes() []string { return []string{"conference", "summit", "meetup"} }

// names lists every spelling of the entry, the canonical one first, each once.
func (e *Entry) names() []string {
	var out []string
	seen := map[string]bool{"": true}
	for _, list := range [][]string{{e.Name, e.NameEn, e.NameJa}, e.Aliases, e.Context} {
		for _, name := range list {
			if !seen[name] {
				seen[name] = true
				out = append(out, name)
			}
		}
	}
	return out
}

// spell keeps the keys of all names: they are asked for again and again.
func (e *Entry) spell() {
	needs := make(map[string]bool, len(e.Context))
	for _, name := range e.Context {
		if !e.lesser(name) {
			needs[knowledge.Key(name)] = true
		}
	}
	e.spelt = nil
	for _, name := range e.names() {
		key := knowledge.Key(name)
		e.spelt = append(e.spelt, spelling{name, key, needs[key] || e.lesser(name)})
	}
}

// lesser tells names in small letters of a thing of some field that is called
// otherwise: these need context, whatever its other names do.
func (e *Entry) lesser(name string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	return len(e.Field) > 0 && name != e.Name && isLatin(first) && !strings.ContainsFunc(name, unicode.IsUpper) && slices.Contains(e.Context, name)
}

// versioned says whether a version may be written right after the name: "MySQL5.6".
func (e *Entry) versioned() bool {
	return e.Kind == knowledge.Service && strings.Contains(" software language command platform device ", " "+e.Category+" ")
}
