package ask

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/query"
	"talkgraph/query/ask/vocabulary"
)

// Answer reads a question in English or Japanese, runs it over the graph and
// gives what was found with the lines that say so. A question that is not
// understood or finds nothing is no error: the reply says so.
//
// Errors: query.InputError for an empty or too long question; the store's.
func Answer(ctx context.Context, g *query.Graph, lex *lexicon.Lexicon, text string) (Reply, error) {
	if strings.TrimSpace(text) == "" {
		return Reply{}, &query.InputError{Argument: "question", Problem: "is empty"}
	}
	if utf8.RuneCountInString(text) > MaxQuestion {
		return Reply{}, &query.InputError{Argument: "question", Problem: fmt.Sprintf("is longer than %d characters", MaxQuestion)}
	}
	v, err := vocabulary.Bundled()
	if err != nil {
		return Reply{}, err
	}
	asked, err := mended(ctx, g, read(text, lex, v), v)
	if err != nil {
		return Reply{}, fmt.Errorf("reading the question: %w", err)
	}
	q, k, err := acquaint(ctx, g, read(asked, lex, v), v)
	if err != nil {
		return Reply{}, fmt.Errorf("reading the question: %w", err)
	}
	r := runner{g, lex, v}
	p, found, err := r.answered(ctx, planned(q, k), q, k.references)
	if err != nil {
		return Reply{}, fmt.Errorf("answering the question: %w", err)
	}
	if err := r.explain(ctx, p, &found); err != nil {
		return Reply{}, fmt.Errorf("explaining the answer: %w", err)
	}
	told, err := r.advise(ctx, q, found)
	if err != nil {
		return Reply{}, fmt.Errorf("looking for what the question may mean: %w", err)
	}
	return reply(text, q, p, found, told), nil
}

// acquaint reads the question again with what the graph knows of it.
func acquaint(ctx context.Context, g *query.Graph, q *question, v *vocabulary.Vocabulary) (*question, known, error) {
	k := known{editions: make(map[int][]edition)}
	things, changed, err := namesakes(ctx, g, q)
	if err != nil {
		return nil, k, err
	}
	if changed {
		q = understand(q.scan, v, things)
	}
	found, err := name(ctx, g, q, v)
	if err != nil {
		return nil, k, err
	}
	if len(found) > 0 {
		q = understand(q.scan, v, q.with(found))
	}
	for i, n := range q.things {
		if n.kind != knowledge.Event {
			continue
		}
		events, year, err := editions(ctx, g, q, n)
		if err != nil {
			return nil, k, err
		}
		k.editions[i], k.yearsDone = events, k.yearsDone || year != anyYear
		if year == unknown {
			k.undated = append(k.undated, n.name)
		}
	}
	if k.references, err = refer(ctx, g, q); err != nil {
		return nil, k, err
	}
	asTitles, err := eventTitles(ctx, g, q)
	k.references = append(k.references, asTitles...)
	return q, k, err
}

// reply puts together what came of a question.
func reply(text string, q *question, p plan, found result, told advice) Reply {
	out := Reply{Question: text, Kind: p.kind, Understood: q.understood(p), Message: message(q, p, found) + told.text(q)}
	out.Understood.Suggestions = append(out.Understood.Suggestions, told.suggestions...)
	if p.shape == nothing {
		out.Kind = None
		return out
	}
	out.GraphQL = spell(p, found)
	if p.counted {
		out.Kind, out.Count = Count, &found.total
	}
	for _, a := range found.answers[:min(len(found.answers), MaxAnswers)] {
		out.Answers = append(out.Answers, Found{a.node, a.lines})
	}
	out.Path = found.path
	out.Evidence = merged(found.answers)
	return out
}

// merged lists the first lines of all answers, then the second ones, and so
// on, each line once.
func merged(answers []answer) []query.Evidence {
	var out []query.Evidence
	seen := make(map[string]bool)
	for i := range MaxLines {
		for _, a := range answers {
			if i >= len(a.lines) || len(out) == MaxEvidence {
				continue
			}
			key := evidenceKey(a.lines[i])
			if !seen[key] {
				seen[key] = true
				out = append(out, a.lines[i])
			}
		}
	}
	return out
}

func evidenceKey(e query.Evidence) string {
	return fmt.Sprintf("%s %d %s", e.Document, e.Line, e.Entry)
}

// message says what to know about the answer, in the language of the question.
func message(q *question, p plan, found result) string {
	switch {
	case p.shape == nothing:
		return q.say("not understood")
	case p.shape == saying:
		return q.say("by words", q.list(p.words))
	case p.shape == joining && len(found.path) == 0:
		return q.say("no path", query.MaxHops)
	case found.total > 0 && len(p.undated) > 0:
		return q.say("undated", q.list(p.undated))
	case found.total > 0 && len(p.vague) > 0:
		return q.say("not said", q.list(p.vague))
	case found.total == 0:
		return q.say("nothing")
	case found.cut:
		return q.say("latest", maxTalks)
	case found.total > MaxAnswers:
		return q.say("first", MaxAnswers, found.total)
	}
	return ""
}
