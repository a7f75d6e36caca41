package neo4j

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
)

// TestFragments checks the form of the Cypher: every piece says what it is
// for, has no value in its text but the names of our indexes, and is used.
func TestFragments(t *testing.T) {
	files, err := filepath.Glob("cypher/*.cypher")
	if err != nil || len(files) == 0 {
		t.Fatalf("no fragments: %v", err)
	}
	head := regexp.MustCompile(`(?m)^// -- [a-z_]+: \S.*\n[^/\s]`)
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		pieces := strings.Count(string(text), "// -- ")
		if well := len(head.FindAll(text, -1)); well != pieces {
			t.Errorf("%s: %d of %d pieces begin with \"// -- name: what it does\" and go on with Cypher", file, well, pieces)
		}
	}
	quoted := regexp.MustCompile(`'[^']*'|"[^"]*"`)
	ours := []string{"'talkgraph_names'", "'talkgraph_statements'", "'talkgraph'", "'whitespace'", "'{{KIND}}'"}
	for name, text := range fragments {
		if index, ours := strings.CutPrefix(name, "schema/"); ours && !strings.Contains(text, " talkgraph_"+index+" IF NOT EXISTS") {
			t.Errorf("%s makes an index of another name, which would be made again at each open", name)
		}
		for _, literal := range quoted.FindAllString(text, -1) {
			if !slices.Contains(ours, literal) {
				t.Errorf("%s holds the value %s: values are parameters", name, literal)
			}
		}
	}
}

func TestFragmentsAreUsed(t *testing.T) {
	var source strings.Builder
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(file, "_test.go") {
			source.Write(text)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(fragments)) {
		if !strings.HasPrefix(name, "schema/") && !strings.Contains(source.String(), `"`+name+`"`) {
			t.Errorf("nothing uses %s", name)
		}
	}
	asked := regexp.MustCompile(`"((?:` + strings.Join(folders(), "|") + `)/[a-z_]+)"`)
	for _, match := range asked.FindAllStringSubmatch(source.String(), -1) {
		if fragments[match[1]] == "" {
			t.Errorf("there is no fragment %s", match[1])
		}
	}
}

func folders() []string {
	var out []string
	for name := range fragments {
		folder, _, _ := strings.Cut(name, "/")
		out = append(out, folder)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func TestNamesInCypher(t *testing.T) {
	labels, err := labelsOf(knowledge.Talk, knowledge.Person)
	if err != nil || labels != ":Talk|Person" {
		t.Errorf("labels are %q, %v", labels, err)
	}
	if labels, err := labelsOf(); err != nil || labels != ":Entity" {
		t.Errorf("labels of all are %q, %v", labels, err)
	}
	if _, err := labelsOf("talk) DETACH DELETE (n"); err == nil {
		t.Error("a kind that does not exist is taken")
	}
	types, err := typesOf("r", knowledge.Covers, knowledge.Uses)
	if diff := cmp.Diff("-[r:COVERS|USES]->", arrow(types, false)); diff != "" || err != nil {
		t.Errorf("arrow: %v, %s", err, diff)
	}
	if _, err := typesOf("", "COVERS]-() DETACH DELETE (n"); err == nil {
		t.Error("a kind of relation that does not exist is taken")
	}
}
