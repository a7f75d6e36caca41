package claim

import (
	"cmp"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// Person claims somebody by their printed name.
func (c *Claims) Person(printed string) (string, *lexicon.Entry) {
	known, ok := c.people[printed]
	if !ok {
		known.key, known.entry = c.newPerson(printed)
		c.people[printed] = known
	}
	return known.key, known.entry
}

func (c *Claims) newPerson(printed string) (string, *lexicon.Entry) {
	if e := c.Known(printed, knowledge.Person); e != nil {
		return c.Entry(e), e
	}
	name := strings.TrimSpace(printed)
	if strings.IndexFunc(name, func(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana) }) >= 0 {
		name = strings.Join(strings.Fields(name), "")
	}
	return c.named(knowledge.Person, name), nil
}

// A bearer is who or what a printed name stands for.
type bearer struct {
	key   string
	entry *lexicon.Entry // nil if the lexicon does not know it
}

// Company claims a company by its printed name, without its legal form.
func (c *Claims) Company(printed string) (string, *lexicon.Entry) {
	known, ok := c.companies[printed]
	if !ok {
		known.key, known.entry = c.newCompany(printed)
		c.companies[printed] = known
	}
	return known.key, known.entry
}

func (c *Claims) newCompany(printed string) (string, *lexicon.Entry) {
	name := LegalForm.ReplaceAllString(strings.TrimSpace(printed), "")
	for _, n := range []string{printed, name, branch.ReplaceAllString(name, "")} {
		if e := c.Known(n, knowledge.Company); e != nil {
			return c.Entry(e), e
		}
	}
	if e := c.Known(name, knowledge.Service); e != nil {
		return c.named(knowledge.Company, e.Name), nil
	}
	return c.named(knowledge.Company, cmp.Or(name, printed)), nil
}

// Service claims a service by its printed name.
func (c *Claims) Service(printed string) (string, *lexicon.Entry) {
	if e := c.Known(printed, knowledge.Service); e != nil {
		return c.Entry(e), e
	}
	return c.named(knowledge.Service, printed), nil
}

// Known is the entry of a kind that goes by a name, if any.
func (c *Claims) Known(name string, kind knowledge.Kind) *lexicon.Entry {
	for _, e := range c.lex.Lookup(name) {
		if e.Kind == kind {
			return e
		}
	}
	return nil
}

// LegalForm is what companies add to their name: 株式会社, Inc.
var LegalForm = pattern.MustCompile(`(?:株式会社|有限会社|合同会社|一般社団法人|[(（]株[)）]|㈱)[ 　]*|[ 　]*(?:株式会社|[(（]株[)）]|㈱)|,? (?:Inc\.?|Corp\.?|Corporation|Ltd\.?|LLC|GmbH|K\.K\.)$`)

// branch is what the branch in Japan adds to it.
var branch = pattern.MustCompile(`[ 　]?(?:Japan|ジャパン|日本)$`)
