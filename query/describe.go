package query

import (
	"context"
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"

	"talkgraph/knowledge"
	"talkgraph/store"
)

//go:embed described.yaml
var describedFile []byte

// theDescribed reads the words for counts once: they are in the program and never change.
var theDescribed = sync.OnceValues(func() (map[string]string, error) {
	var words map[string]string
	if err := yaml.Unmarshal(describedFile, &words); err != nil {
		return nil, fmt.Errorf("reading described.yaml: %w", err)
	}
	return words, nil
})

// A Description is a thing in a title and a line or two of English.
type Description struct{ Title, Text string }

// Describe says what there is to know of a thing; nil if there is no such
// thing. Two store calls.
func (g *Graph) Describe(ctx context.Context, id string) (*Description, error) {
	nodes, err := g.Nodes(ctx, []string{id})
	if err != nil || nodes[0] == nil {
		return nil, err
	}
	n := *nodes[0]
	switch n.Kind {
	case knowledge.Talk:
		return g.describeTalk(ctx, n)
	case knowledge.Document:
		return &Description{n.Name, sentence("Document", n.Author, n.Publisher, n.Date)}, nil
	}
	joined, err := g.Degrees(ctx, []string{n.ID})
	if err != nil {
		return nil, err
	}
	words, err := theDescribed()
	if err != nil {
		return nil, err
	}
	var counts []string
	for _, d := range joined[0] {
		if word, said := words[degreeKey(d)]; said {
			counts = append(counts, fmt.Sprintf("%s: %d", word, d.N))
		}
	}
	return &Description{n.Name, sentence(n.Kind.Label(), append([]string{n.Place, n.Date}, counts...)...)}, nil
}

// degreeKey is the degree as described.yaml has it.
func degreeKey(d store.Degree) string {
	way := "in"
	if d.Out {
		way = "out"
	}
	return fmt.Sprintf("%s %s %s", d.Relation, way, d.Kind)
}

// describeTalk names the event, the speakers and what is covered.
func (g *Graph) describeTalk(ctx context.Context, n knowledge.Node) (*Description, error) {
	edges, err := g.Neighbors(ctx, store.Hop{From: []string{n.ID}, Kinds: []knowledge.RelationKind{knowledge.PresentedAt, knowledge.GivenBy, knowledge.Covers}, Out: true})
	if err != nil {
		return nil, err
	}
	names := make(map[knowledge.RelationKind][]string)
	for _, e := range edges[0] {
		if kind := e.Relation.Kind; !slices.Contains(names[kind], e.Node.Name) {
			names[kind] = append(names[kind], e.Node.Name)
		}
	}
	text := sentence("Talk", append(names[knowledge.PresentedAt], n.Date)...)
	if speakers := names[knowledge.GivenBy]; len(speakers) > 0 {
		text += " Given by " + strings.Join(speakers, ", ") + "."
	}
	if covered := names[knowledge.Covers]; len(covered) > 0 {
		text += " Covers " + strings.Join(covered, ", ") + "."
	}
	return &Description{strings.Join(filled(n.Code, n.Name), ": "), text}, nil
}

// sentence puts what is filled behind a word: "Event: Las Vegas, 2016-11-28."
func sentence(word string, parts ...string) string {
	return strings.Join(filled(word, strings.Join(filled(parts...), ", ")), ": ") + "."
}

// filled leaves out what is empty.
func filled(texts ...string) []string {
	return slices.DeleteFunc(texts, func(s string) bool { return s == "" })
}
