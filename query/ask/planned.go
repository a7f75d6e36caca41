package ask

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// A known is what the graph added to the words of a question.
type known struct {
	editions   map[int][]edition // by index of the thing
	yearsDone  bool              // the editions have taken the years
	undated    []string          // names of events whose year nobody says
	references []reference
}

// planned makes the query of a question. It is pure.
func planned(q *question, c known) plan {
	p := plan{kind: q.wanted, counted: q.counted, words: q.wordsOutside(c.references), undated: c.undated}
	p.set.day = q.day
	p.readForm(q, c.references)
	for _, r := range c.references {
		p.set.ids = append(p.set.ids, r.talks...)
	}
	p.titles, p.status, p.sort = q.titlesAsked(), q.becoming(), q.readSort()
	if p.role = q.roleAsked(); p.role != "" {
		p.set.filter.Roles = []string{p.role}
	}
	if role := q.roleInTalks(); role != "" {
		p.set.filter.Roles = []string{role}
	}
	p.as, p.instead, p.move = q.shownAs(), q.is("rel.instead"), q.asksMove()
	roles := q.roles(c.references)
	p.anyOf = slices.Contains(roles, either)
	p.shape = q.shape(roles)
	p.namingAny = q.anyLine
	p.picks = q.is("order.most") && q.is("join.or") && q.count(p.kind.of()) > 1
	p.apartEvents = (p.kind == Talks || p.picks) && q.count(knowledge.Event) > 1
	p.readTime(q, c)
	for i, n := range q.things {
		p.place(q, i, n, roles[i], c.editions[i])
	}
	p.statuses, p.every = q.statuses(-1), q.is("join.both", "join.shared", "rel.common")
	if p.shape == joining {
		p.ends = q.pathEnds(c)
	}
	p.choice, p.dated = q.readChoice(), q.dated()
	p.finish(q)
	switch {
	case q.oneByOne():
		p.readYearsApart(q, c)
	case p.shape == talking && p.kind != Talks && q.is("join.both", "join.shared", "rel.path", "rel.common"):
		p.each = p.set.apart()
	}
	return p
}

// finish sets what depends on the whole.
func (p *plan) finish(q *question) {
	for i, t := range q.tokens {
		if t.cue.In("fact") && (p.fact == "" || p.fact == "fact.how") {
			p.fact = q.tokens[i].cue
		}
	}
	if p.fact == "fact.number" && q.namesPrice() {
		p.fact = "fact.money"
	}
	if p.shape == telling && p.fact == "fact.money" && len(p.words) > 0 {
		p.forgetPrice()
	}
	if p.fact == "" && (q.is("ask.count") || q.asksNumber()) {
		p.fact = "fact.number"
	}
	if p.shape == telling && len(p.about)+len(p.words) == 0 && !p.set.all() {
		p.shape, p.kind = talking, Talks // "What happened at X?"
	}
	if p.shape == telling {
		p.words = append(p.words, q.plainNouns()...)
	}
	if p.shape == telling || p.shape == joining || p.shape == nothing {
		return
	}
	if p.shape != using && !p.saysStatus() {
		p.set.words = p.words
	}
	if p.shape == staffing && len(p.words) > 0 && empty(p.set.filter.Companies) {
		p.set.filter.Companies.Any = names(p.subjects) // words are said in talks of theirs
	}
	if p.shape == talking && len(p.mentions) == 0 && !p.choice.any() && p.dated == 0 && len(p.titles) == 0 && p.as == "" && p.sort == (productSort{}) && (p.set.all() || p.kind == Events && p.set.onlyYears()) {
		p.shape = listing
	}
	if p.shape == listing && len(p.within) > 0 {
		p.shape, p.subjects = providing, p.within
	}
}

// plainNouns are the nouns that in a question for a fact are words like others:
// the company of "what share of company data".
func (q *question) plainNouns() []string {
	var out []string
	for _, t := range q.tokens {
		if slices.Contains([]vocabulary.Cue{"kind.companies", "kind.services", "kind.jobs"}, t.cue) {
			out = append(out, q.scan.surface(t.from, t.to))
		}
	}
	return out
}

// forgetPrice drops the cost of "How much did the journey cost?" from what lines
// should name: a line that tells it prints a sum.
func (p *plan) forgetPrice() {
	for i := len(p.about) - 1; i >= 0; i-- {
		if slices.Contains(prices, p.about[i]) {
			p.about, p.called = slices.Delete(p.about, i, i+1), slices.Delete(p.called, i, i+1)
		}
	}
}

// prices are the topics that a question for a sum names.
var prices = []string{knowledge.NewID(knowledge.Topic, "cost"), knowledge.NewID(knowledge.Topic, "pricing")}

// namesPrice tells the cost of "how much does X cost".
func (q *question) namesPrice() bool {
	return slices.ContainsFunc(q.things, func(n named) bool {
		return slices.Contains(prices, n.id)
	})
}
