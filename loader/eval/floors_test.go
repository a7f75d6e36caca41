package eval_test

import (
	"maps"
	"path"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gopkg.in/yaml.v3"

	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/loader/eval"
)

const bundled = "../../corpus/"

// TestCorpusKeepsItsFloors runs the loader over the bundled reports and fails
// when it reads them worse than testdata/floors.yaml allows.
func TestCorpusKeepsItsFloors(t *testing.T) {
	var floors map[string]float64
	if err := yaml.Unmarshal(file(t, "testdata/floors.yaml"), &floors); err != nil {
		t.Fatal(err)
	}
	card := eval.Score(readings(t, "reinvent-2016.ja", "serverless-2016-2017.en"), eval.ClosedTopics())
	var names []string
	for _, f := range card {
		names = append(names, f.Name)
		floor := floors[f.Name]
		if f.F1() >= floor {
			continue
		}
		t.Errorf("%s: F1 %.3f is below the floor of %.3f (%d right, %d extra, %d missed)", f.Name, f.F1(), floor, f.Right, f.Extra, f.Missed)
		for _, m := range f.Mistakes {
			t.Logf("  %s: extra %v: %s", m.Where, m.Extra, m.What)
		}
	}
	slices.Sort(names)
	if diff := cmp.Diff(names, slices.Sorted(maps.Keys(floors))); diff != "" {
		t.Errorf("figures that have floors (-want +got):\n%s", diff)
	}
}

func TestFloorsAreNotAtTheGround(t *testing.T) {
	var floors map[string]float64
	if err := yaml.Unmarshal(file(t, "testdata/floors.yaml"), &floors); err != nil {
		t.Fatal(err)
	}
	for _, f := range eval.Score(readings(t, "reinvent-2016.ja", "serverless-2016-2017.en"), eval.ClosedTopics()) {
		if above := f.F1() - floors[f.Name]; above > 0.15 {
			t.Errorf("%s: F1 %.3f is far above its floor of %.3f: raise the floor", f.Name, f.F1(), floors[f.Name])
		}
	}
}

// readings reads bundled reports and their annotations.
func readings(t *testing.T, names ...string) []eval.Reading {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	var out []eval.Reading
	for _, name := range names {
		a, err := eval.Read(name+".json", file(t, bundled+name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		r, err := loader.Read(path.Base(a.Document), file(t, bundled+a.Document), lex)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, eval.Reading{Name: a.Document, Annotation: a, Extraction: loader.Extract(r)})
	}
	return out
}
