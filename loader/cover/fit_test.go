package cover_test

import (
	"cmp"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"talkgraph/lexicon"
	"talkgraph/loader"
	"talkgraph/loader/cover"
	"talkgraph/loader/eval"
)

// A judged case is one that a person called covered, or not.
type judged struct {
	cover.Case
	report  string
	covered bool
}

// TestPointsReadAsWellAsFittedOnes fits points to the annotated reports of the
// repository and fails where those in the file read them worse than points
// fitted without each report do. With -v it prints the fitted points.
func TestPointsReadAsWellAsFittedOnes(t *testing.T) {
	var all []judged
	for _, folder := range []string{"../../corpus", "../eval/testdata/shapes"} {
		all = append(all, cases(t, folder)...)
	}
	kept := weights{}
	for name, n := range cover.CoverPoints() {
		kept[name] = float64(n) / 10
	}
	kept["needed"] = -kept["needed"]
	var without tally
	for _, report := range slices.Sorted(maps.Keys(reports(all))) {
		of := func(c judged) bool { return c.report == report }
		w := fit(slices.DeleteFunc(slices.Clone(all), of))
		without.add(w, slices.DeleteFunc(slices.Clone(all), func(c judged) bool { return !of(c) }))
	}
	var now, best tally
	fitted := fit(all)
	now.add(kept, all)
	best.add(fitted, all)
	t.Logf("F1 over %d services outside titles: the points %.3f, fitted %.3f, fitted without the report read %.3f", len(all), now.f1(), best.f1(), without.f1())
	for _, name := range slices.Sorted(maps.Keys(fitted)) {
		t.Logf("%-14s %4.0f fitted %4.0f", name, 10*kept[name], 10*fitted[name])
	}
	if now.f1() < without.f1()-0.01 {
		t.Errorf("the points read at F1 %.3f, points fitted without the report read at %.3f: fit them again", now.f1(), without.f1())
	}
}

func reports(all []judged) map[string]bool {
	out := make(map[string]bool)
	for _, c := range all {
		out[c.report] = true
	}
	return out
}

// cases gives the judged cases of a folder of reports and annotations.
func cases(t *testing.T, folder string) []judged {
	t.Helper()
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: %d annotations: %v", folder, len(files), err)
	}
	var out []judged
	for _, file := range files {
		a, err := eval.Read(file, read(t, file))
		if err != nil {
			t.Fatal(err)
		}
		found, err := cover.Cases(a.Document, read(t, filepath.Join(folder, a.Document)), lex)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range found {
			at := slices.IndexFunc(a.Talks, func(talk eval.Talk) bool { return talk.Lines[0] == c.First })
			if at >= 0 && a.Talks[at].Mentioned != nil {
				out = append(out, judged{c, a.Document, covers(a, a.Talks[at], c.Service)})
			}
		}
	}
	slices.SortFunc(out, func(a, b judged) int {
		return cmp.Or(cmp.Compare(a.report, b.report), cmp.Compare(a.First, b.First), cmp.Compare(a.Service, b.Service))
	})
	return out
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// covers tells whether an annotation says that the talk covers the service, by
// the names that eval takes for the same.
func covers(a eval.Annotation, talk eval.Talk, service string) bool {
	one := eval.Annotation{Services: a.Services, Talks: []eval.Talk{talk}}
	said := loader.Extraction{Talks: []loader.TalkReport{{Title: talk.Title, Code: talk.Code, Lines: talk.Lines, Services: []string{service}}}}
	for _, f := range eval.Score([]eval.Reading{{Name: a.Document, Annotation: one, Extraction: said}}, eval.ClosedTopics()) {
		if f.Name == "talk covers service" {
			return f.Right == 1
		}
	}
	return false
}
