package cli_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/cli"
)

// fullDisk is where nothing can be written.
type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// TestLostResultsAreNoSuccess checks that a command fails whose results cannot be written.
func TestLostResultsAreNoSuccess(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "graph.db")
	talkgraph(t, "", "load", "--store", store, "../corpus/reinvent-2016.ja.md")
	for _, args := range [][]string{
		{"ask", "--store", store, "Which talks covered Aurora"},
		{"load", "--store", store, "../corpus/reinvent-2016.ja.md"},
		{"export", "--store", store},
		{"extract", "../corpus/reinvent-2016.ja.md"},
		{"extract", "--explain", "../corpus/reinvent-2016.ja.md"},
	} {
		var said strings.Builder
		code := cli.Run(t.Context(), args, cli.Process{Getenv: func(string) string { return "" }, Stdout: fullDisk{}, Stderr: &said})
		if code != 1 || !strings.Contains(said.String(), "no space left") {
			t.Errorf("%s: status %d, %q", args[0], code, said.String())
		}
	}
}

// TestTerminalsAreNotCommanded checks that the control characters of a report
// do not reach a terminal, and that JSON has them all.
func TestTerminalsAreNotCommanded(t *testing.T) {
	dir := t.TempDir()
	file, store := filepath.Join(dir, "red.md"), "sqlite:"+filepath.Join(dir, "graph.db")
	if err := os.WriteFile(file, []byte("# AWS re:Invent 2016\n\n## DAT999 - All of Aurora\n\n- Aurora \x1b[31mgrows\x1b[0m\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	talkgraph(t, "", "load", "--store", store, file)
	question := []string{"--store", store, "Which talks covered Aurora"}
	want := "DAT999 All of Aurora\n    red.md:3  ## DAT999 - All of Aurora\n    red.md:5  - Aurora \ufffd[31mgrows\ufffd[0m\n"
	if diff := cmp.Diff(want, talkgraph(t, "", append([]string{"ask"}, question...)...)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := talkgraph(t, "", append([]string{"ask", "--json"}, question...)...); !strings.Contains(got, `"text": "- Aurora \u001b[31mgrows\u001b[0m"`) {
		t.Errorf("the JSON is %s", got)
	}
	if got := talkgraph(t, "", "extract", "--explain", file); strings.Contains(got, "\x1b") || !strings.Contains(got, "Aurora \ufffd[31mgrows") {
		t.Errorf("explained as %s", got)
	}
}
