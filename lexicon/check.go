package lexicon

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// check says what an entry lacks or has too much of, by its kind.
func (r *record) check() error {
	r.guessKind()
	switch {
	case r.Name == "":
		return r.errorf(r.line, "the entry has no name")
	case r.Kind == "":
		return r.errorf(r.line, "%s has no kind: give kind, or category for a service, or type for a company or event", r.Name)
	case !slices.Contains([]knowledge.Kind{knowledge.Service, knowledge.Company, knowledge.Person, knowledge.Topic, knowledge.Event}, r.Kind):
		return r.errorf(r.line, "%s has the kind %q: it must be service, company, person, topic or event", r.Name, r.Kind)
	}
	r.spell()
	for _, s := range r.spelt {
		if s.key == "" {
			return r.errorf(r.line, "the name %q has neither letter nor digit", s.name)
		}
	}
	return r.checkFields()
}

func (r *record) guessKind() {
	switch {
	case r.Kind != "":
	case r.Category != "":
		r.Kind = knowledge.Service
	case slices.Contains(CompanyTypes(), r.Type):
		r.Kind = knowledge.Company
	case slices.Contains(EventTypes(), r.Type):
		r.Kind = knowledge.Event
	}
}

func (r *record) checkFields() error {
	allowed := map[knowledge.Kind][]string{knowledge.Company: CompanyTypes(), knowledge.Event: EventTypes()}[r.Kind]
	service := r.Kind == knowledge.Service
	switch {
	case service && !slices.Contains(Categories(), r.Category):
		return r.errorf(r.line, "%s has the category %q: it must be one of %s", r.Name, r.Category, strings.Join(Categories(), ", "))
	case !service && r.Category+r.Provider+r.PartOf != "":
		return r.errorf(r.line, "%s is a %s: category, provider and partOf are for services", r.Name, r.Kind)
	case r.Type != "" && !slices.Contains(allowed, r.Type), allowed != nil && r.Type == "":
		return r.errorf(r.line, "%s has the type %q: a %s takes one of [%s]", r.Name, r.Type, r.Kind, strings.Join(allowed, ", "))
	case r.Kind != knowledge.Topic && len(r.Broader) > 0:
		return r.errorf(r.line, "%s is a %s: broader is for topics", r.Name, r.Kind)
	}
	return nil
}
