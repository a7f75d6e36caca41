package eval_test

import (
	"maps"
	"path"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/loader/eval"
)

const floorsFile = "testdata/floors.yaml"

// floors are the lowest figures by folder of reports and annotations.
func floors(t *testing.T) map[string]map[string]float64 {
	var out map[string]map[string]float64
	if err := yaml.Unmarshal(file(t, floorsFile), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

// TestReportsKeepTheirFloors runs the loader over annotated reports and fails
// when it reads them worse than the file of floors allows.
func TestReportsKeepTheirFloors(t *testing.T) {
	for folder, floor := range floors(t) {
		t.Run(path.Base(folder), func(t *testing.T) {
			var names []string
			for _, f := range eval.Score(readings(t, folder), eval.ClosedTopics()) {
				names = append(names, f.Name)
				switch lowest := floor[f.Name]; {
				case f.F1() < lowest:
					t.Errorf("%s: F1 %.3f is below the floor of %.3f (%d right, %d extra, %d missed)", f.Name, f.F1(), lowest, f.Right, f.Extra, f.Missed)
				case f.F1()-lowest > 0.15:
					t.Errorf("%s: F1 %.3f is far above its floor of %.3f: raise the floor", f.Name, f.F1(), lowest)
				}
			}
			slices.Sort(names)
			if diff := cmp.Diff(names, slices.Sorted(maps.Keys(floor))); diff != "" {
				t.Errorf("figures that have floors (-want +got):\n%s", diff)
			}
		})
	}
}

// readings reads the reports of a folder that have annotations beside them.
func readings(t *testing.T, folder string) []eval.Reading {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(names) < 2 {
		t.Fatalf("%s: %d annotations: %v", folder, len(names), err)
	}
	var out []eval.Reading
	for _, name := range names {
		a, err := eval.Read(name, file(t, name))
		if err != nil {
			t.Fatal(err)
		}
		r, err := loader.Read(path.Base(a.Document), file(t, filepath.Join(folder, a.Document)), lex)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, eval.Reading{Name: a.Document, Annotation: a, Extraction: loader.Extract(r)})
	}
	return out
}
