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
	for name, c := range map[string]struct{ data, want, failure string }{
		"a page": {
			data: `{"talks":{"totalCount":2,"nodes":[{"code":"A1","event":null,"year":2016},{"code":null,"event":{"name":"Go, \"2017\""},"year":0}]}}`,
			want: "code,year,event.name\r\nA1,2016,\r\n,0,\"Go, \"\"2017\"\"\"\r\n",
		},
		"edges":        {data: `{"talks":{"edges":[{"cursor":"x","node":{"title":"行\nを"}}]}}`, want: "cursor,node.title\r\nx,\"行\r\nを\"\r\n"},
		"texts":        {data: `{"node":{"id":"a","aliases":["b","c"]}}`, want: "aliases\r\nb\r\nc\r\n"},
		"nothing":      {data: `{"talks":{"nodes":[]}}`},
		"null":         {data: `{"talks":null}`, failure: "wrong usage: CSV shows one list, and the query selects 0"},
		"two lists":    {data: `{"a":[{"b":1}],"c":{"d":[]}}`, failure: "wrong usage: CSV shows one list, and the query selects 2: a, c.d"},
		"nested lists": {data: `{"talks":{"nodes":[{"event":{"days":[]}}]}}`, failure: "wrong usage: talks.nodes.event.days is a list in the list talks.nodes, which CSV cannot show: leave it out, or ask for JSON"},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			failure := ""
			if err := printCSV(&out, graph.Response{Data: json.RawMessage(c.data)}); err != nil {
				failure = err.Error()
			}
			if diff := cmp.Diff([]string{c.want, c.failure}, []string{out.String(), failure}); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCSVOfErrors(t *testing.T) {
	err := printCSV(&bytes.Buffer{}, graph.Response{Errors: gqlerror.List{{Message: "talks are out"}}, Data: json.RawMessage(`{"talks":null}`)})
	if err == nil || err.Error() != "the query was answered with errors: input: talks are out\n" {
		t.Errorf("error is %v", err)
	}
}
