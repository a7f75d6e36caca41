package graph

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/corpus"
	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/store"
	"talkgraph/store/sqlite"
)

// maxByID is how many answers a question asks for one by one.
const maxByID = 20

// corpusStore holds the bundled corpus, read with the bundled lexicon.
func corpusStore(t *testing.T) (store.Store, *lexicon.Lexicon) {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	st, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "graph.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	sum, err := loader.LoadFS(t.Context(), corpus.FS(), loader.Options{Lexicon: lex}, st)
	if err != nil || sum.New == 0 {
		t.Fatalf("%+v: %v", sum, err)
	}
	return st, lex
}

// askedQuestions are the questions of the tests of asking, and more wordings.
func askedQuestions(t *testing.T) []string {
	t.Helper()
	var out []string
	for file, mark := range map[string]string{"testdata/questions.txt": "", "../query/ask/testdata/answers.txt": "== "} {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			question, ok := strings.CutPrefix(strings.TrimSpace(line), mark)
			if ok && question != "" && !strings.HasPrefix(line, "#") {
				out = append(out, question)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestAnswersAreTheirGraphQL checks on the bundled corpus that running the
// GraphQL which a question became gives its answers: talks, and what a list of
// the API gives, exactly; of others, all of them.
func TestAnswersAreTheirGraphQL(t *testing.T) {
	st, lex := corpusStore(t)
	checked := 0
	for _, question := range askedQuestions(t) {
		var reply struct {
			Ask struct {
				GraphQL    string
				Answers    []struct{ Node struct{ ID string } }
				Understood struct{ Wanted string }
			}
		}
		decoded(t, Execute(t.Context(), st, lex, Request{
			Query:     `query($q: String!) {ask(question: $q) {graphql answers {node {id}} understood {wanted}}}`,
			Variables: map[string]any{"q": question}}), &reply)
		asked := reply.Ask
		var want []string
		for _, a := range asked.Answers {
			want = append(want, a.Node.ID)
		}
		if asked.GraphQL == "" {
			if len(want) > 0 {
				t.Errorf("%s: answers without GraphQL", question)
			}
			continue
		}
		checked++
		ran := Execute(t.Context(), st, lex, Request{Query: asked.GraphQL})
		if len(ran.Errors) > 0 {
			t.Errorf("%s: %v", question, ran.Errors)
			continue
		}
		var data map[string]any
		if err := json.Unmarshal(ran.Data, &data); err != nil {
			t.Fatal(err)
		}
		checkRan(t, question, strings.ToLower(asked.Understood.Wanted), want, data)
	}
	if checked < 200 {
		t.Errorf("only %d questions became GraphQL", checked)
	}
}

// checkRan compares the answers to a question with what its GraphQL gave.
func checkRan(t *testing.T, question, wanted string, want []string, data map[string]any) {
	t.Helper()
	if list, ok := data[wanted].(map[string]any); ok && len(data) == 1 {
		got := idsIn(list["nodes"], false)
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(append([]string{}, want...), got); diff != "" {
			t.Errorf("%s (-answers +list): %s", question, diff)
		}
		return
	}
	if _, listed := data["talks"]; !listed {
		want = want[:min(len(want), maxByID)]
	}
	got := idsIn(data, true)
	for _, id := range want {
		if !slices.Contains(got, id) {
			t.Errorf("%s: the GraphQL does not give %s", question, id)
		}
	}
	talks := slices.DeleteFunc(got, func(id string) bool { return !strings.HasPrefix(id, "talk:") })
	if wanted == "talks" && len(slices.Compact(slices.Sorted(slices.Values(talks)))) > len(want) {
		t.Errorf("%s: the GraphQL gives other talks than %v: %v", question, want, talks)
	}
}

// idsIn collects the ids of nodes: all there are, or those of the list alone.
func idsIn(value any, deep bool) []string {
	out := []string{}
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			out = append(out, idsIn(item, deep)...)
		}
	case map[string]any:
		if id, ok := v["id"].(string); ok {
			out = append(out, id)
			if !deep {
				return out
			}
		}
		for _, field := range v {
			out = append(out, idsIn(field, deep)...)
		}
	}
	return out
}
