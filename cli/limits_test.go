package cli

import (
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/google/go-cmp/cmp"

	"talkgraph/graph"
)

func serveFlags(t *testing.T) (serveCommand, []*kong.Flag) {
	t.Helper()
	var c commands
	parser, err := kong.New(&c, kong.Vars{"version": ""}, kong.Writers(io.Discard, io.Discard))
	if err != nil {
		t.Fatal(err)
	}
	command, err := parser.Parse([]string{"serve"})
	if err != nil {
		t.Fatal(err)
	}
	return c.Serve, command.Selected().Flags
}

func TestFlagsStandForTheDefaults(t *testing.T) {
	c, _ := serveFlags(t)
	if diff := cmp.Diff(graph.Options{Limits: graph.DefaultLimits()}, c.options()); diff != "" {
		t.Errorf("the options without flags: %s", diff)
	}
}

// TestLimitsAreListed checks that docs/limits.md has a row for each setting, with its default.
func TestLimitsAreListed(t *testing.T) {
	text, err := os.ReadFile("../docs/limits.md")
	if err != nil {
		t.Fatal(err)
	}
	_, flags := serveFlags(t)
	rows := 0
	for _, f := range flags {
		if !strings.HasPrefix(f.Name, "max-") && !strings.HasPrefix(f.Name, "no-") {
			continue
		}
		value := f.Default
		if value == "" {
			value = "off"
		}
		if row := fmt.Sprintf("| `--%s` | %s |", f.Name, value); !strings.Contains(string(text), row) {
			t.Errorf("docs/limits.md lacks the row %q", row)
		}
		rows++
	}
	if listed := strings.Count(string(text), "| `--"); rows < 12 || listed != rows {
		t.Errorf("docs/limits.md lists %d settings of %d", listed, rows)
	}
}
