package relate

import (
	"cmp"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// person claims somebody by their printed name.
func (r *relater) person(printed string) (string, *lexicon.Entry) {
	known, ok := r.people[printed]
	if !ok {
		known.key, known.entry = r.newPerson(printed)
		r.people[printed] = known
	}
	return known.key, known.entry
}

func (r *relater) newPerson(printed string) (string, *lexicon.Entry) {
	if e := r.known(printed, knowledge.Person); e != nil {
		return r.claims.entry(e), e
	}
	name := strings.TrimSpace(printed)
	if strings.IndexFunc(name, func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana) }) >= 0 {
		name = strings.Join(strings.Fields(name), "")
	}
	return r.claims.named(knowledge.Person, name), nil
}

// A bearer is who or what a printed name stands for.
type bearer struct {
	key   string
	entry *lexicon.Entry // nil if the lexicon does not know it
}

// company claims a company by its printed name, without its legal form.
func (r *relater) company(printed string) (string, *lexicon.Entry) {
	known, ok := r.companies[printed]
	if !ok {
		known.key, known.entry = r.newCompany(printed)
		r.companies[printed] = known
	}
	return known.key, known.entry
}

func (r *relater) newCompany(printed string) (string, *lexicon.Entry) {
	name := legalForm.ReplaceAllString(strings.TrimSpace(printed), "")
	for _, n := range []string{printed, name, branch.ReplaceAllString(name, "")} {
		if e := r.known(n, knowledge.Company); e != nil {
			return r.claims.entry(e), e
		}
	}
	if e := r.known(name, knowledge.Service); e != nil {
		return r.claims.named(knowledge.Company, e.Name), nil
	}
	return r.claims.named(knowledge.Company, cmp.Or(name, printed)), nil
}

func (r *relater) known(name string, kind knowledge.Kind) *lexicon.Entry {
	for _, e := range r.lex.Lookup(name) {
		if e.Kind == kind {
			return e
		}
	}
	return nil
}
