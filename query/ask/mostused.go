package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask/operation"
	"talkgraph/store"
)

// ranksUses says whether things are asked for by how many they use, or how
// many use them: "Which company uses the most services?"
func (q *question) ranksUses() bool {
	return len(q.things) == 0 && len(q.left) == 0 && q.from+q.to == 0 && q.is("rel.use", "rel.used") && q.is("order.most", "order.several") && !q.is("kind.talks")
}

// mostUsing gives the companies that use most services, or several, or the
// services that most companies use, or several.
func (r runner) mostUsing(ctx context.Context, p plan) (result, error) {
	of := store.Counted{Kinds: []knowledge.RelationKind{knowledge.Uses}, Qualifiers: []string{"current"}, Match: store.Match{Kinds: []knowledge.Kind{knowledge.Service}}}
	if p.kind == Services {
		of.Reverse, of.Match.Kinds = true, []knowledge.Kind{knowledge.Company}
	}
	first := query.MaxPage
	page, err := r.graph.Entities(ctx, query.EntityFilter{Kind: p.kind.of()}, query.PageArgs{First: &first,
		Order: []store.Sort{{Field: store.ByCount, Desc: true, Counts: &of}, {Field: store.ByName}}})
	if err != nil {
		return result{}, fmt.Errorf("finding the %s by their uses: %w", p.kind, err)
	}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: ids(page.Nodes), Kinds: of.Kinds, In: of.Reverse, Out: !of.Reverse, To: of.Match.Kinds})
	if err != nil {
		return result{}, fmt.Errorf("finding the uses of %s: %w", p.kind, err)
	}
	var answers []answer
	most := 0
	for i, n := range page.Nodes {
		uses := slices.DeleteFunc(slices.Clone(edges[i]), func(e store.Edge) bool { return e.Relation.Qualifier != "current" })
		if most = max(most, len(uses)); len(uses) == 0 || p.choice.most && len(uses) < most || p.choice.several && len(uses) < 2 {
			break
		}
		a := answer{node: n}
		for _, e := range uses {
			a.sources = append(a.sources, e.Relation.Evidence...)
		}
		answers = append(answers, a)
	}
	return result{answers: answers, total: len(answers), cut: len(answers) == query.MaxPage}, nil
}

// spellMostUsing asks for as many as there are, those with the most uses first.
func spellMostUsing(p plan, found result) string {
	if found.total == 0 {
		return ""
	}
	return operation.Document(fmt.Sprintf("%s(orderBy: [{uses: {count: DESC}}, {name: ASC}], first: %d) {\n  nodes { id name }\n}", p.kind, found.total))
}
