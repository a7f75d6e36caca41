package lexicon

import (
	"strings"
	"testing"

	"talkgraph/knowledge"
)

// FuzzNew shows that any file makes a lexicon, or an error that names the file.
func FuzzNew(f *testing.F) {
	for _, seed := range []string{"", "- {name: A B, kind: topic}", "- name: x\n  kind: person\n  aliases: [y, z]\n", "- {name: a, nane: b}", "a: b", "- [", "- {name: A, kind: topic, broader: [A]}", "- &a {name: b, kind: topic}\n- *a"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) {
		l, err := New(File{Name: "own.yaml", Data: []byte(data)})
		if err != nil {
			if !strings.Contains(err.Error(), "own.yaml:") {
				t.Fatalf("the error does not name file and line: %v", err)
			}
			return
		}
		for _, e := range l.Entries() {
			if len(l.Lookup(e.Name)) == 0 || e.ID() != knowledge.NewID(e.Kind, e.Name) {
				t.Fatalf("%+v is not found by its name", e)
			}
			l.Find(e.Name)
		}
	})
}
