package cli_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"talkgraph/graph"
	"talkgraph/knowledge"
)

// How many names are searched, and in how many documents they are loaded.
const (
	searchedNames     = 100_000
	searchedDocuments = 20
)

// BenchmarkSearch types into a store of many names, on both engines. It
// reports the median time of a search, and how many times that of a request
// which asks for nothing.
func BenchmarkSearch(b *testing.B) {
	s := newSides(b)
	for i := range searchedDocuments {
		s.add(b, namesOf(i, searchedNames/searchedDocuments))
	}
	for _, typed := range []string{"ka", "kano", "kano mi", "speaker:kano", "Lamdba", "障害"} {
		for _, engine := range []string{"sqlite", "neo4j"} {
			b.Run(fmt.Sprintf("%q/%s", typed, engine), func(b *testing.B) {
				var bare, search []time.Duration
				for range max(b.N, 20) {
					bare = append(bare, s.takes(b, engine, `{ __typename }`))
					search = append(search, s.takes(b, engine, `{ search(text: `+strconv.Quote(typed)+`, first: 10) { nodes { id name } } }`))
				}
				slices.Sort(bare)
				slices.Sort(search)
				median := len(search) / 2
				b.ReportMetric(float64(search[median].Microseconds())/1000, "ms/search")
				b.ReportMetric(float64(search[median])/float64(bare[median]), "search/bare")
			})
		}
	}
}

// takes is the time that a request takes; it must be answered.
func (s *sides) takes(b *testing.B, engine, query string) time.Duration {
	b.Helper()
	began := time.Now()
	response, text := s.ask(b.Context(), engine, graph.Request{Query: query})
	took := time.Since(began)
	if len(response.Errors) > 0 {
		b.Fatalf("%s fails: %s", query, text)
	}
	return took
}

// namesOf is a document that names so many people, services and talks of its own.
func namesOf(document, n int) knowledge.Reading {
	r := rand.New(rand.NewPCG(uint64(document), 3))
	file := fmt.Sprintf("names-%d.md", document)
	out := knowledge.Reading{Document: knowledge.Node{ID: "document:" + file, Kind: knowledge.Document, Name: file,
		Properties: knowledge.Properties{File: file, Reader: "report"}}}
	for i := range n {
		kind := oneOf(r, knowledge.Person, knowledge.Service, knowledge.Company, knowledge.Topic)
		name := fmt.Sprintf("%s %s %d", drawnWord(r), drawnWord(r), document*n+i)
		if i%50 == 0 {
			name = "障害 " + name
		}
		out.Things = append(out.Things, knowledge.Thing{Kind: kind, Name: name, Keys: []knowledge.LocalKey{{ID: knowledge.NewID(kind, name)}}})
	}
	return out
}

// drawnWord is two to four syllables.
func drawnWord(r *rand.Rand) (word string) {
	for range 2 + r.IntN(3) {
		word += oneOf(r, "ka", "no", "mi", "ta", "re", "su", "lo", "ven", "dor", "pi")
	}
	return word
}
