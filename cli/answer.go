package cli

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query"
	"talkgraph/query/ask"
)

// An answerJSON is what ask --json prints.
type answerJSON struct {
	Kind       ask.Kind       `json:"kind"`
	Answers    []foundJSON    `json:"answers"`
	Count      *int           `json:"count"`
	Path       []string       `json:"path"`
	Evidence   []evidenceJSON `json:"evidence"`
	GraphQL    string         `json:"graphql"`
	Understood ask.Understood `json:"understood"`
	Message    string         `json:"message,omitempty"`
}

// A foundJSON is one answer. An event is called as its report prints it. A talk names the first document that reports it
// and the lines there.
type foundJSON struct {
	ID       string         `json:"id"`
	Kind     knowledge.Kind `json:"kind"`
	Name     string         `json:"name"`
	Code     string         `json:"code,omitempty"`
	Document string         `json:"document,omitempty"`
	Lines    []int          `json:"lines,omitempty"`
	evidence []evidenceJSON
}

// An evidenceJSON is a line, or a field of a programme, that the answer rests on.
type evidenceJSON struct {
	Document string `json:"document"`
	Line     int    `json:"line"`            // of a field, its place in the document
	Field    string `json:"field,omitempty"` // the field of a programme that says so
	Text     string `json:"text"`
}

// newAnswer spells a reply, with file names for the ids of documents.
func newAnswer(ctx context.Context, g *query.Graph, r ask.Reply) (answerJSON, error) {
	files, err := fileNames(ctx, g, r)
	if err != nil {
		return answerJSON{}, err
	}
	a := answerJSON{Kind: r.Kind, Answers: []foundJSON{}, Count: r.Count, Path: append([]string{}, r.Path...),
		GraphQL: r.GraphQL, Understood: r.Understood, Message: r.Message, Evidence: files.evidence(r.Evidence)}
	for _, found := range r.Answers {
		a.Answers = append(a.Answers, files.found(found))
	}
	return a, nil
}

// files are the file names of documents by id.
type files map[string]string

func fileNames(ctx context.Context, g *query.Graph, r ask.Reply) (files, error) {
	out := make(files)
	all := r.Evidence
	for _, found := range r.Answers {
		all = append(all[:len(all):len(all)], found.Evidence...)
		for _, source := range found.Node.Sources {
			out[source.Document] = ""
		}
	}
	for _, e := range all {
		out[e.Document] = ""
	}
	delete(out, "")
	ids := make([]string, 0, len(out))
	for id := range out {
		ids = append(ids, id)
	}
	nodes, err := g.Nodes(ctx, ids)
	if err != nil {
		return nil, err
	}
	for i, id := range ids {
		if nodes[i] != nil {
			out[id] = nodes[i].File
		}
	}
	return out, nil
}

func (f files) found(found ask.Found) foundJSON {
	n := found.Node
	out := foundJSON{ID: n.ID, Kind: n.Kind, Name: printedName(found), Code: n.Code, evidence: f.evidence(found.Evidence)}
	if len(n.Sources) > 0 {
		first := n.Sources[0]
		out.Document, out.Lines = f[first.Document], []int{first.First, first.Last}
	}
	return out
}

// printedName is what an answer is called: an event as its lines print it, with
// all that stands behind the name or, if it is a small one, without the year
// that tells the editions of its series apart.
func printedName(found ask.Found) string {
	n := found.Node
	if n.Kind != knowledge.Event {
		return n.Name
	}
	best := ""
	for _, name := range n.Names() {
		longer := strings.HasPrefix(name, n.Name) && len(name) > len(best)
		if longer && slices.ContainsFunc(found.Evidence, func(e query.Evidence) bool { return strings.Contains(e.Text, name) }) {
			best = name
		}
	}
	if best == "" && n.Type == "meetup" && n.Series != "" && n.Name == fmt.Sprintf("%s %d", n.Series, n.Year()) {
		return n.Series
	}
	return cmp.Or(best, n.Name)
}

// evidence lists the lines; what is no line of a document is left out.
func (f files) evidence(all []query.Evidence) []evidenceJSON {
	out := []evidenceJSON{}
	for _, e := range all {
		if e.Statement != nil {
			out = append(out, evidenceJSON{f[e.Document], e.Line, e.Field, e.Text})
		}
	}
	return out
}
