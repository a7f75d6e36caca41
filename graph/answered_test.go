package graph

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/lexicon"
	"talkgraph/store"
)

// answered has one block a question, which "== " and the question begin: the
// sort of answer, the number if one is asked for, and the answers in order.
const answered = "testdata/answered.txt"

// TestAnswered checks the exact answers to questions in both languages on the
// bundled corpus. go test ./graph -run Answered -update rewrites them.
func TestAnswered(t *testing.T) {
	st, lex := corpusStore(t)
	data, err := os.ReadFile(answered)
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split("\n"+string(data), "\n== ")
	var out strings.Builder
	out.WriteString(strings.TrimPrefix(blocks[0], "\n"))
	for _, block := range blocks[1:] {
		question, want, _ := strings.Cut(block, "\n")
		got := answerLines(t, st, lex, question)
		fmt.Fprintf(&out, "\n== %s\n%s", question, got)
		if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" && !*update {
			t.Errorf("%s (-want +got):\n%s", question, diff)
		}
	}
	if len(blocks) < 40 {
		t.Errorf("%d questions, want more", len(blocks)-1)
	}
	if *update {
		if err := os.WriteFile(answered, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// answerLines writes what came of a question; each answer has evidence.
func answerLines(t *testing.T, st store.Store, lex *lexicon.Lexicon, question string) string {
	t.Helper()
	var reply struct {
		Ask struct {
			Kind    string
			Count   *int
			Answers []struct {
				Node     struct{ ID string }
				Evidence []struct{ Text string }
			}
		}
	}
	decoded(t, Execute(t.Context(), st, lex, Request{
		Query:     `query($q: String!) {ask(question: $q) {kind count answers {node {id} evidence {text}}}}`,
		Variables: map[string]any{"q": question}}), &reply)
	var b strings.Builder
	fmt.Fprintln(&b, strings.ToLower(reply.Ask.Kind))
	if reply.Ask.Count != nil {
		fmt.Fprintln(&b, *reply.Ask.Count)
	}
	for _, a := range reply.Ask.Answers {
		if len(a.Evidence) == 0 && reply.Ask.Kind != "PATH" {
			t.Errorf("%s: nothing says %s", question, a.Node.ID)
		}
		fmt.Fprintln(&b, a.Node.ID)
	}
	return b.String()
}
