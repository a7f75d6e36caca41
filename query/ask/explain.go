package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/store"
)

// explain gives each answer the lines that say so: for talks those that name
// what was asked about, for others the sources of what makes them an answer,
// and, where there are none, lines that name them.
func (r runner) explain(ctx context.Context, p plan, found *result) error {
	if len(found.answers) == 0 || p.shape == telling {
		return nil
	}
	shown := found.answers[:min(len(found.answers), MaxAnswers)]
	if p.kind == Talks && (p.shape == talking || p.shape == listing) {
		return r.explainTalks(ctx, p, shown)
	}
	if err := r.addNaming(ctx, shown); err != nil {
		return err
	}
	sources := make([][]knowledge.Evidence, len(shown))
	for i, a := range shown {
		sources[i] = distinct(a.sources)
	}
	evidence, err := r.prove(ctx, sources)
	if err != nil {
		return fmt.Errorf("reading the sources: %w", err)
	}
	for i := range shown {
		shown[i].lines = evidence[i]
	}
	return nil
}

func (r runner) explainTalks(ctx context.Context, p plan, talks []answer) error {
	nodes := make([]knowledge.Node, len(talks))
	for i, a := range talks {
		nodes[i] = a.node
	}
	about := p.about
	for range 2 {
		evidence, err := r.graph.EvidenceAbout(ctx, nodes, about, MaxLines)
		if err == nil && len(about) == 0 {
			evidence, err = r.graph.Marked(ctx, evidence)
		}
		if err != nil {
			return fmt.Errorf("finding the lines of talks: %w", err)
		}
		bare := false
		for i := range talks {
			if len(talks[i].lines) == 0 {
				talks[i].lines = evidence[i]
			}
			bare = bare || len(talks[i].lines) == 0
		}
		if !bare || len(about) == 0 {
			return nil
		}
		about = nil
	}
	return nil
}

// distinct are the first sources, each place once.
func distinct(sources []knowledge.Evidence) []knowledge.Evidence {
	var out []knowledge.Evidence
	for _, s := range sources {
		same := func(o knowledge.Evidence) bool {
			return o.Statement == s.Statement && o.Entry == s.Entry
		}
		if len(out) < MaxLines && !slices.ContainsFunc(out, same) {
			out = append(out, s)
		}
	}
	return out
}

// addNaming gives answers that no document is a source of the lines that name
// them, and events those of their talks.
func (r runner) addNaming(ctx context.Context, answers []answer) error {
	var bare []int
	var from []string
	for i, a := range answers {
		if !slices.ContainsFunc(a.sources, func(e knowledge.Evidence) bool { return e.Entry == "" }) {
			bare, from = append(bare, i), append(from, a.node.ID)
		}
	}
	kinds := []knowledge.RelationKind{knowledge.Mentions, knowledge.PresentedAt}
	edges, err := r.graph.Neighbors(ctx, store.Hop{From: from, Kinds: kinds, In: true, Limit: MaxLines})
	if err != nil {
		return fmt.Errorf("finding the lines that name answers: %w", err)
	}
	for i, list := range edges {
		var lines []knowledge.Evidence
		for _, e := range list {
			lines = append(lines, e.Relation.Evidence...)
			if e.Node.Kind == knowledge.Statement {
				lines = append(lines, knowledge.Evidence{Statement: e.Node.ID})
			}
		}
		a := &answers[bare[i]]
		if room := MaxLines - min(1, len(a.sources)); len(lines) > room {
			lines = lines[:room] // the lexicon's entry is shown too
		}
		a.sources = append(lines, a.sources...)
	}
	return nil
}

// prove reads the evidence, with what its lines name.
func (r runner) prove(ctx context.Context, sources [][]knowledge.Evidence) ([][]query.Evidence, error) {
	evidence, err := r.graph.EvidenceOf(ctx, sources)
	if err != nil {
		return nil, err
	}
	return r.graph.Marked(ctx, evidence)
}
