package ask

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// leads says by which relation talks lead to a kind of answer.
var leads = map[Kind]knowledge.RelationKind{
	Services: knowledge.Covers, Topics: knowledge.Covers, Speakers: knowledge.GivenBy,
	Companies: knowledge.Features, Events: knowledge.PresentedAt,
}

// talk answers with talks, or with what they have.
func (r runner) talk(ctx context.Context, p plan) (result, error) {
	if len(p.each) > 0 {
		return r.share(ctx, p)
	}
	talks, cut, err := r.talksOf(ctx, p.set)
	if err != nil {
		return result{}, err
	}
	if len(p.mentions) > 0 {
		if talks, err = r.mentioning(ctx, talks, p.mentions); err != nil {
			return result{}, err
		}
	}
	if p.dated != 0 {
		talks = atEnd(talks, p.dated)
	}
	out := result{talks: talks, cut: cut}
	if p.kind == Talks {
		for _, t := range talks {
			out.answers = append(out.answers, answer{node: t})
		}
	} else if out.answers, out.dropped, err = r.led(ctx, talks, p); err != nil {
		return result{}, err
	}
	if out.answers, err = r.holding(ctx, out.answers, p.titles); err != nil {
		return result{}, err
	}
	if out.answers, err = r.chosen(ctx, p.choice, out.answers, talks); err != nil {
		return result{}, err
	}
	out.total = len(out.answers)
	return out, nil
}

// share gives what talks of each set have.
func (r runner) share(ctx context.Context, p plan) (result, error) {
	var out result
	for i, set := range p.each {
		one, err := r.talk(ctx, plan{kind: p.kind, set: set, within: p.within, without: p.without, sort: p.sort})
		if err != nil {
			return result{}, err
		}
		if i == 0 {
			out = one
			continue
		}
		out.cut = out.cut || one.cut
		out.answers = slices.DeleteFunc(out.answers, func(a answer) bool { return !has(one.answers, a.node.ID) })
		for j, a := range out.answers {
			b := one.answers[slices.IndexFunc(one.answers, func(b answer) bool { return b.node.ID == a.node.ID })]
			out.answers[j].sources = slices.Concat(a.sources[:min(1, len(a.sources))], b.sources)
		}
	}
	out.total = len(out.answers)
	return out, nil
}

func has(answers []answer, id string) bool {
	return slices.ContainsFunc(answers, func(a answer) bool { return a.node.ID == id })
}

// led gives what the talks lead to, and says whether they lead to more than
// what is asked for.
func (r runner) led(ctx context.Context, talks []knowledge.Node, p plan) (answers []answer, dropped bool, err error) {
	edges, err := r.graph.Neighbors(ctx, store.Hop{
		From: ids(talks), Kinds: []knowledge.RelationKind{leads[p.kind]}, Out: true, To: []knowledge.Kind{p.kind.of()},
	})
	if err != nil {
		return nil, false, fmt.Errorf("finding the %s of talks: %w", p.kind, err)
	}
	all := far(edges, nil)
	answers = far(edges, p.hasRole)
	if p.every && p.set.ids != nil {
		answers = slices.DeleteFunc(answers, func(a answer) bool { return a.weight < len(talks) })
	}
	answers = p.sort.of(r.inside(answers, p.within))
	return without(answers, p.without), len(answers) < len(all) && p.role == "", nil
}

// hasRole says whether a relation is of the role that is asked for.
func (p plan) hasRole(e store.Edge) bool {
	if p.shape == announcedAt && e.Relation.Qualifier == "guest" {
		return false // a guest does not announce
	}
	return p.role == "" || e.Relation.Kind != knowledge.GivenBy || e.Relation.Qualifier == p.role
}

// inside keeps the services that belong to all of the things: that they
// provide, or are, or that are part of them or of the same provider's platform.
func (r runner) inside(answers []answer, things []named) []answer {
	return slices.DeleteFunc(answers, func(a answer) bool {
		return slices.ContainsFunc(things, func(t named) bool { return !r.belongs(a.node.ID, t) })
	})
}

func (r runner) belongs(id string, to named) bool {
	provider := ""
	if platform := r.lex.ByID(to.id); platform != nil && platform.Category == "platform" {
		provider = platform.Provider
	}
	for range 8 { // parts of parts
		e := r.lex.ByID(id)
		switch {
		case id == to.id:
			return true
		case e == nil:
			return false
		case e.Provider != "" && (e.Provider == to.name || e.Provider == provider || strings.HasPrefix(e.Provider, to.name+" ")):
			return true
		case e.PartOf == "":
			return false
		}
		id = knowledge.NewID(knowledge.Service, e.PartOf)
	}
	return false
}

// mentioning keeps the talks of which a line names each of the things.
func (r runner) mentioning(ctx context.Context, talks []knowledge.Node, things []named) ([]knowledge.Node, error) {
	for _, t := range things {
		lines, err := r.graph.Neighbors(ctx, store.Hop{From: ids(talks), Kinds: []knowledge.RelationKind{knowledge.In}, In: true, Naming: []string{t.id}, Limit: 1})
		if err != nil {
			return nil, fmt.Errorf("finding who mentions %q: %w", t.name, err)
		}
		var kept []knowledge.Node
		for i, edges := range lines {
			if len(edges) > 0 {
				kept = append(kept, talks[i])
			}
		}
		talks = kept
	}
	return talks, nil
}

// staff gives the speakers of talks who worked for a company, at the event of
// the talk where that is said.
func (r runner) staff(ctx context.Context, p plan) (result, error) {
	people, err := r.talk(ctx, plan{kind: Speakers, set: p.set, without: p.without, mentions: p.mentions, titles: p.titles})
	if err != nil {
		return result{}, err
	}
	var nodes []knowledge.Node
	for _, a := range people.answers {
		nodes = append(nodes, a.node)
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: ids(nodes), Kinds: []knowledge.RelationKind{knowledge.WorksFor}, Out: true})
	if err != nil {
		return result{}, fmt.Errorf("finding the employers of speakers: %w", err)
	}
	events := eventsOf(people.talks)
	out := result{talks: people.talks, cut: people.cut}
	for i, a := range people.answers {
		for _, e := range edges[i] {
			at := e.Relation.Qualifier
			if slices.Contains(idsOf(p.subjects), e.Node.ID) && (at == "" || events[at]) {
				a.sources = append(slices.Clone(e.Relation.Evidence), a.sources...)
				out.answers = append(out.answers, a)
				break
			}
		}
	}
	out.total = len(out.answers)
	return out, nil
}

// eventsOf are the ids of the events of talks.
func eventsOf(talks []knowledge.Node) map[string]bool {
	out := make(map[string]bool)
	for _, t := range talks {
		out[knowledge.EventOf(t.ID)] = true
	}
	return out
}
