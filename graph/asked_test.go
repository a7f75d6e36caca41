package graph

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
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

// prefixes are those of the ids of each sort of answer.
var prefixes = map[string]string{"speakers": "person:", "companies": "company:", "events": "event:", "topics": "topic:", "facts": "statement:"}

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

// exampleQuestion is a question as an example asks it.
var exampleQuestion = regexp.MustCompile(`ask\(question: "([^"]+)"`)

// askedQuestions are the questions of the tests of asking, of the examples,
// and more wordings.
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
	examples, err := filepath.Glob("../examples/*/*.txtar")
	if err != nil || len(examples) == 0 {
		t.Fatalf("found %d examples: %v", len(examples), err)
	}
	for _, name := range examples {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range exampleQuestion.FindAllStringSubmatch(string(data), -1) {
			out = append(out, m[1])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// An asked question and what came of it.
type asked struct {
	GraphQL    string
	Answers    []struct{ Node struct{ ID string } }
	Path       []string
	Understood struct {
		Wanted   string
		Entities []struct{ ID string }
	}
}

// TestAnswersAreTheirGraphQL checks on the bundled corpus that running the
// GraphQL which a question became gives its answers and no others, but for
// those that the question itself names.
func TestAnswersAreTheirGraphQL(t *testing.T) {
	st, lex := corpusStore(t)
	checked := make(map[string]int)
	for _, question := range askedQuestions(t) {
		var reply struct{ Ask asked }
		decoded(t, Execute(t.Context(), st, lex, Request{
			Query:     `query($q: String!) {ask(question: $q) {graphql path answers {node {id}} understood {wanted entities {id}}}}`,
			Variables: map[string]any{"q": question}}), &reply)
		if reply.Ask.GraphQL == "" {
			if len(reply.Ask.Answers) > 0 {
				t.Errorf("%s: answers without GraphQL", question)
			}
			continue
		}
		checked[reply.Ask.Understood.Wanted]++
		ran := Execute(t.Context(), st, lex, Request{Query: reply.Ask.GraphQL})
		if len(ran.Errors) > 0 {
			t.Errorf("%s: %v", question, ran.Errors)
			continue
		}
		var data map[string]any
		if err := json.Unmarshal(ran.Data, &data); err != nil {
			t.Fatal(err)
		}
		checkRan(t, question, reply.Ask, data)
	}
	for _, wanted := range []string{"TALKS", "SERVICES", "SPEAKERS", "COMPANIES", "EVENTS", "TOPICS", "FACTS", "PATH"} {
		if checked[wanted] < 5 {
			t.Errorf("only %d questions for %s became GraphQL", checked[wanted], wanted)
		}
	}
}

// checkRan compares the answers to a question with what its GraphQL gave.
func checkRan(t *testing.T, question string, a asked, data map[string]any) {
	t.Helper()
	wanted := strings.ToLower(a.Understood.Wanted)
	if paths, ok := data["paths"].([]any); ok {
		checkPath(t, question, a.Path, paths)
		return
	}
	var want []string
	for _, answer := range a.Answers {
		want = append(want, answer.Node.ID)
	}
	if _, one := data["n1"]; one || len(data) > 1 {
		want = want[:min(len(want), maxByID)]
	}
	got := rootsOf(data, wanted, roleOf(a.GraphQL))
	for _, id := range want {
		if !slices.Contains(got, id) {
			t.Errorf("%s: the GraphQL does not give %s", question, id)
		}
	}
	for _, e := range a.Understood.Entities {
		want = append(want, e.ID)
	}
	for _, id := range got {
		if !slices.Contains(want, id) {
			t.Errorf("%s: the GraphQL gives %s, too", question, id)
		}
	}
}

// checkPath compares the names on the way.
func checkPath(t *testing.T, question string, want []string, paths []any) {
	t.Helper()
	got := []string{}
	for _, path := range paths {
		for _, node := range path.(map[string]any)["nodes"].([]any) {
			got = append(got, node.(map[string]any)["name"].(string))
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-path +GraphQL): %s", question, diff)
	}
}

var roleAsked = regexp.MustCompile(`roles: \["([a-z]+)"\]`)

// roleOf is the role by which a query keeps talks; empty if it keeps by none.
func roleOf(query string) string {
	if m := roleAsked.FindStringSubmatch(query); m != nil {
		return m[1]
	}
	return ""
}

// rootsOf are the ids of what is wanted: of the outermost nodes that are of its
// kind.
func rootsOf(value any, wanted, role string) []string {
	var out []string
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			out = append(out, rootsOf(item, wanted, role)...)
		}
	case map[string]any:
		id, _ := v["id"].(string)
		given, _ := v["role"].(string)
		if id != "" && isWanted(id, wanted) {
			return []string{id}
		}
		if role != "" && given != "" && given != role {
			return nil
		}
		for field, inner := range v {
			if field != "a" && field != "b" {
				out = append(out, rootsOf(inner, wanted, role)...)
			}
		}
	}
	return out
}

// isWanted says whether a node is of the kind that is wanted. Services are
// asked for where a company's platform is used like one, and where events
// stand for talks.
func isWanted(id, wanted string) bool {
	switch wanted {
	case "services":
		return strings.HasPrefix(id, "service:") || strings.HasPrefix(id, "company:")
	case "talks":
		return strings.HasPrefix(id, "talk:") || strings.HasPrefix(id, "event:")
	}
	return strings.HasPrefix(id, prefixes[wanted])
}
