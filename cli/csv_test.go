package cli

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"talkgraph/graph"
)

func TestCSV(t *testing.T) {
	for name, c := range map[string]struct{ query, data, want, failure string }{
		"a page": {
			query: `{talks {totalCount nodes {code event {name year}}}}`,
			data:  `{"talks":{"totalCount":2,"nodes":[{"code":"A1","event":null},{"code":null,"event":{"name":"Go, \"2017\"","year":2017}}]}}`,
			want:  "code,event.name,event.year\r\nA1,,\r\n,\"Go, \"\"2017\"\"\",2017\r\n",
		},
		"edges": {
			query: `{talks {edges {cursor node {title}}}}`,
			data:  `{"talks":{"edges":[{"cursor":"x","node":{"title":"行\nを"}}]}}`,
			want:  "cursor,node.title\r\nx,\"行\r\nを\"\r\n",
		},
		"texts": {
			query: `{node(id: "topic:a") {id ... on Topic {names: aliases}}}`,
			data:  `{"node":{"id":"a","names":["b","c"]}}`,
			want:  "names\r\nb\r\nc\r\n",
		},
		"nothing":    {query: `{talks {nodes {code event {name}}}}`, data: `{"talks":{"nodes":[]}}`, want: "code,event.name\r\n"},
		"no texts":   {query: `{topics(first: 1) {totalCount} node(id: "topic:a") {... on Topic {aliases}}}`, data: `{"topics":{"totalCount":0},"node":{"aliases":[]}}`, want: "aliases\r\n"},
		"null items": {query: `{talks {nodes {event {name} code}}}`, data: `{"talks":{"nodes":[{"event":null,"code":"A1"}]}}`, want: "event.name,code\r\n,A1\r\n"},
		"fragments": {
			query: `query($no: Boolean = false) {found: search(text: "a") {nodes {id ...T ... on Service {category id} name @include(if: $no) kind: __typename @skip(if: $no)}}} fragment T on Talk {code}`,
			data:  `{"found":{"nodes":[{"id":"b","category":"c","kind":"Service"},{"id":"d","code":"e","kind":"Talk"}]}}`,
			want:  "id,code,category,kind\r\nb,,c,Service\r\nd,e,,Talk\r\n",
		},
		"null":      {query: `{talks {nodes {code}}}`, data: `{"talks":null}`, failure: "wrong usage: CSV shows one list, and the query selects 0"},
		"two lists": {query: `{a: talks {nodes {code}} c: topics {d: nodes {id}}}`, data: `{"a":{"nodes":[{"code":"1"}]},"c":{"d":[]}}`, failure: "wrong usage: CSV shows one list, and the query selects 2: a.nodes, c.d"},
		"nested lists": {
			query:   `{talks {nodes {event {days: aliases}}}}`,
			data:    `{"talks":{"nodes":[]}}`,
			failure: "wrong usage: talks.nodes.event.days is a list in the list talks.nodes, which CSV cannot show: leave it out, or ask for JSON",
		},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			failure := ""
			if err := printCSV(&out, graph.Request{Query: c.query}, graph.Response{Data: json.RawMessage(c.data)}); err != nil {
				failure = err.Error()
			}
			if diff := cmp.Diff([]string{c.want, c.failure}, []string{out.String(), failure}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCSVOfErrors(t *testing.T) {
	err := printCSV(&bytes.Buffer{}, graph.Request{}, graph.Response{Errors: gqlerror.List{{Message: "talks are out"}}, Data: json.RawMessage(`{"talks":null}`)})
	if err == nil || err.Error() != "the query was answered with errors: input: talks are out\n" {
		t.Errorf("error is %v", err)
	}
}
