package ask_test

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/query"
	"talkgraph/query/ask"
	"talkgraph/store"
)

var update = flag.Bool("update", false, "rewrite testdata/answers.txt: go test ./query/ask -update")

const golden = "testdata/answers.txt"

// TestAnswers checks what questions become and what they find. The golden file
// has one block a question, which "== " and the question begin.
func TestAnswers(t *testing.T) {
	lex := lexiconOf(t)
	s := storeOf(t, lex)
	data, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	blocks := strings.Split("\n"+string(data), "\n== ")
	var out strings.Builder
	out.WriteString(strings.TrimPrefix(blocks[0], "\n"))
	for _, block := range blocks[1:] {
		question, want, _ := strings.Cut(block, "\n")
		var reply ask.Reply
		err := s.View(t.Context(), func(r store.Reader) error {
			var err error
			reply, err = ask.Answer(t.Context(), query.On(r, lex), lex, question)
			return err
		})
		if err != nil {
			t.Fatalf("%s: %v", question, err)
		}
		got := render(reply)
		fmt.Fprintf(&out, "\n== %s\n%s", question, got)
		if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(got)); diff != "" && !*update {
			t.Errorf("%s (-want +got):\n%s", question, diff)
		}
	}
	if *update {
		if err := os.WriteFile(golden, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// render writes a reply for people to check.
func render(r ask.Reply) string {
	var b strings.Builder
	fmt.Fprintf(&b, "kind: %s of %s\n", r.Kind, r.Understood.Wanted)
	for _, e := range r.Understood.Entities {
		fmt.Fprintf(&b, "names: %s = %s\n", e.Surface, e.ID)
	}
	if len(r.Understood.Years) > 0 {
		fmt.Fprintf(&b, "years: %v\n", r.Understood.Years)
	}
	if len(r.Understood.Words) > 0 {
		fmt.Fprintf(&b, "words: %s\n", strings.Join(r.Understood.Words, ", "))
	}
	for _, s := range r.Understood.Suggestions {
		fmt.Fprintf(&b, "suggests: %s = %s\n", s.Surface, strings.Join(s.Names, ", "))
	}
	b.WriteString(r.GraphQL)
	if r.Count != nil {
		fmt.Fprintf(&b, "count: %d\n", *r.Count)
	}
	if len(r.Path) > 0 {
		fmt.Fprintf(&b, "path: %s\n", strings.Join(r.Path, " > "))
	}
	for _, a := range r.Answers {
		fmt.Fprintf(&b, "answer: %s%s\n", a.Node.ID, places(a.Evidence))
	}
	if len(r.Evidence) > 0 {
		fmt.Fprintf(&b, "evidence:%s\n", places(r.Evidence))
	}
	if r.Message != "" {
		fmt.Fprintf(&b, "message: %s\n", r.Message)
	}
	return b.String()
}

func places(lines []query.Evidence) string {
	var b strings.Builder
	for _, e := range lines {
		if e.Entry != "" {
			fmt.Fprintf(&b, " [%s]", e.Entry)
			continue
		}
		fmt.Fprintf(&b, " %s:%d", strings.TrimPrefix(e.Document, "document:"), e.Line)
	}
	return b.String()
}

// TestRefused checks the questions that are not read at all.
func TestRefused(t *testing.T) {
	lex := lexiconOf(t)
	s := storeOf(t, lex)
	for question, want := range map[string]string{
		" ":                      "question is empty",
		strings.Repeat("長", 501): "question is longer than 500 characters",
	} {
		err := s.View(t.Context(), func(r store.Reader) error {
			_, err := ask.Answer(t.Context(), query.On(r, lex), lex, question)
			return err
		})
		var refused *query.InputError
		if !errors.As(err, &refused) || err.Error() != want {
			t.Errorf("%.10q: %v", question, err)
		}
	}
}

// BenchmarkAnswer reports what the named question costs on a small graph.
func BenchmarkAnswer(b *testing.B) {
	lex := lexiconOf(b)
	s := storeOf(b, lex)
	for b.Loop() {
		err := s.View(b.Context(), func(r store.Reader) error {
			_, err := ask.Answer(b.Context(), query.On(r, lex), lex, "Which talks covered Aurora failover?")
			return err
		})
		if err != nil {
			b.Fatal(err)
		}
	}
}
