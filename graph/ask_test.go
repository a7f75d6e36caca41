package graph

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestAskBecomesGraphQL checks that the GraphQL which a question became runs
// and gives the answers, in their order.
func TestAskBecomesGraphQL(t *testing.T) {
	st, lex := testStore(t), testLexicon(t)
	for question, want := range map[string][]string{
		"Which talks covered Aurora failover?": {"talk:aws-reinvent-2016/dat320", "talk:aws-reinvent-2016/dat303"},
		"オーロラのフェイルオーバーを扱った講演は?":                {"talk:aws-reinvent-2016/dat320", "talk:aws-reinvent-2016/dat303"},
		"Which talks covered Aurora in 2017?":  nil,
	} {
		t.Run(question, func(t *testing.T) {
			asked := Execute(t.Context(), st, lex, Request{Query: `query($q: String!) {ask(question: $q) {graphql answers {node {id}}}}`, Variables: map[string]any{"q": question}})
			var reply struct {
				Ask struct {
					GraphQL string
					Answers []struct{ Node struct{ ID string } }
				}
			}
			decoded(t, asked, &reply)
			var answers []string
			for _, a := range reply.Ask.Answers {
				answers = append(answers, a.Node.ID)
			}
			var run struct {
				Talks struct{ Nodes []struct{ ID string } }
			}
			decoded(t, Execute(t.Context(), st, lex, Request{Query: reply.Ask.GraphQL}), &run)
			var found []string
			for _, n := range run.Talks.Nodes {
				found = append(found, n.ID)
			}
			if diff := cmp.Diff(want, answers) + cmp.Diff(want, found); diff != "" {
				t.Errorf("answers %v, the GraphQL gives %v: %s", answers, found, diff)
			}
		})
	}
}

func decoded(t *testing.T, r Response, to any) {
	t.Helper()
	if len(r.Errors) > 0 {
		t.Fatal(r.Errors)
	}
	if err := json.Unmarshal(r.Data, to); err != nil {
		t.Fatal(err)
	}
}
