package ask

import (
	"context"
	"fmt"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/passage"
)

// Bounds of an answer by plain words.
const (
	enough      = 0.62 // share of the weight of the words that a talk or line must say
	enoughAlone = 0.5  // the same where no other comes near it
	near        = 0.75 // share of the best score that comes near it
	clearDrop   = 0.8  // share of the best score that is still an answer
	plainLines  = 3    // lines of an answer to a question for a fact
	plainTalks  = 5    // talks of an answer
	maxPlain    = 500  // lines looked at for each word
	leastWeight = 2.0  // of all words: one that every line says finds nothing
)

// plainly answers by plain words where the graph has no other answer. What is
// named is never dropped: talks and lines must have to do with it.
func (r runner) plainly(ctx context.Context, q *question, p plan, refs []reference, found result) (plan, result, error) {
	if !p.mayBePlain(q, found) {
		return p, found, nil
	}
	terms := q.plainTerms(r.vocab, refs)
	if !slices.ContainsFunc(terms, func(t passage.Term) bool { return t.Share == 1 }) {
		return p, found, nil
	}
	plain := p.plain(q)
	out, said, err := r.plainAnswers(ctx, q, plain, terms)
	if err != nil {
		return p, found, fmt.Errorf("looking for plain words: %w", err)
	}
	if len(out.answers) == 0 {
		return p, found, nil
	}
	plain.words = said
	return plain, out, nil
}

// mayBePlain says whether plain words may answer: where nothing was found, or
// where only the lines of talks tell which of what they have is meant.
func (p plan) mayBePlain(q *question, found result) bool {
	switch {
	case p.shape == joining, q.is("join.except"), len(p.each) > 0, p.anyOf:
		return false
	case found.total == 0:
		return true
	}
	return p.shape == talking && (p.kind == Companies || p.kind == Services) && (len(p.words) > 0 || len(p.about) > 1)
}

// plain is the plan without words: what must hold of the talks whatever they say.
func (p plan) plain(q *question) plan {
	p.shape = saying
	if p.kind == None || p.kind == Talks && q.head < 0 && !q.counted && !q.is("kind.talks", "rel.speak", "rel.about", "rel.mention") {
		p.kind = Facts // words alone
	}
	f := &p.set.filter
	f.Text, f.And, f.Or = "", nil, nil
	f.Covers, f.Speakers, f.Companies = query.Names{}, query.Names{}, query.Names{}
	p.set.words = nil
	return p
}

// plainAnswers finds the talks and lines that say the words, and what is asked
// for of them; and the words that were found.
func (r runner) plainAnswers(ctx context.Context, q *question, p plan, terms []passage.Term) (result, []string, error) {
	needed := q.needed()
	for _, id := range needed {
		terms = append(terms, passage.Term{Word: id, Things: []string{id}, Share: 1, Given: true})
	}
	search, err := r.plainSearch(ctx, p, terms, needed)
	if err != nil || sum(search.Weights) < leastWeight {
		return result{}, nil, err
	}
	talks, lines := search.Rank()
	if looks := r.vocab.Shape(p.fact); p.kind == Facts && looks.Need {
		lines = slices.DeleteFunc(lines, func(f passage.Found) bool { return looks.Fits(f.Line.Text()) == 0 })
	}
	talks, lines = best(talks, plainTalks), best(lines, plainLines)
	var out result
	switch p.kind {
	case Facts:
		out.answers, err = r.plainNodes(ctx, lines)
	case Talks:
		out.answers, err = r.plainNodes(ctx, talks)
	default:
		out.answers, err = r.plainThings(ctx, p, q, talks, lines)
	}
	out.total = len(out.answers)
	return out, asked(terms), err
}

// asked are the words that say what is looked for.
func asked(terms []passage.Term) []string {
	var out []string
	for _, t := range terms {
		if t.Share == 1 && !t.Given {
			out = append(out, t.Word)
		}
	}
	return out
}

// best cuts a ranking where it says too little, or clearly less than the first.
func best(ranked []passage.Found, most int) []passage.Found {
	if len(ranked) == 0 {
		return nil
	}
	least := enough
	if first := ranked[0]; first.Said > 1 && !slices.ContainsFunc(ranked[1:], func(f passage.Found) bool { return f.Score > near*first.Score && f.Line.Talk != first.Line.Talk }) {
		least = enoughAlone
	}
	for i, f := range ranked {
		if i == most || f.Score < least || f.Score < clearDrop*ranked[0].Score {
			return ranked[:i]
		}
	}
	return ranked
}

func sum(weights []float64) float64 {
	out := 0.0
	for _, w := range weights {
		out += w
	}
	return out
}

// needed are the ids of the things that are named and no words: what talks and
// lines must have to do with.
func (q *question) needed() []string {
	var out []string
	for _, n := range q.things {
		if n.kind != knowledge.Topic && n.kind != knowledge.Event && n.kind != knowledge.Talk && !slices.Contains(out, n.id) {
			out = append(out, n.id)
		}
	}
	return out
}

// plainNodes are answers that are talks or lines, each with the line that says
// most.
func (r runner) plainNodes(ctx context.Context, what []passage.Found) ([]answer, error) {
	ids := make([]string, len(what))
	for i, f := range what {
		ids[i] = f.ID
	}
	nodes, err := r.graph.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	var out []answer
	for i, n := range nodes {
		if n != nil {
			out = append(out, answer{node: *n, sources: []knowledge.Evidence{{Statement: what[i].Line.ID}}})
		}
	}
	return out, nil
}
