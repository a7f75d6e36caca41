package loader_test

import (
	"strings"
	"testing"

	"talkgraph/loader"
)

// TestReadBadInput shows that texts no one meant to write are read sanely: each
// line stands, and nothing more is found than what they name.
func TestReadBadInput(t *testing.T) {
	lex := testLexicon(t)
	for name, c := range map[string]struct {
		text            string
		lines, mentions int
	}{
		"mojibake":      {"ã‚µãƒ¼ãƒãƒ¼ãƒ¬ã‚¹ Aurora ï¿½ï¿½\n", 1, 1},
		"right to left": {"שלום Aurora עולם\n\u202eAurora\u202c\n", 2, 2},
		"emoji":         {"👩\u200d💻 Aurora 🚀 S3\n", 1, 2},
		"long line":     {strings.Repeat("x ", 5<<20) + "Aurora\n", 1, 1},
		"headings":      {strings.Repeat("# H\n", 100_000), 100_000, 0},
	} {
		reading, err := loader.Read("r.md", []byte(c.text), lex)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		found := 0
		for _, l := range reading.Statements {
			found += len(l.Mentions)
		}
		if len(reading.Statements) != c.lines || found != c.mentions {
			t.Errorf("%s: %d lines and %d mentions, want %d and %d", name, len(reading.Statements), found, c.lines, c.mentions)
		}
	}
}
