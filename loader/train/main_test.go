package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"talkgraph/loader/odds"
	"talkgraph/loader/weigh"
)

// setOf writes a set of one report, and what was read in it.
func setOf(t *testing.T, name, report, annotation, read string) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), name)
	for file, data := range map[string]string{"docs/a.txt": report, "gold/a.json": annotation, "read/a.json": read} {
		if data == "" {
			continue
		}
		if err := os.MkdirAll(filepath.Join(folder, filepath.Dir(file)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, file), []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

const (
	boxes = "Boxes\nWe pack.\n\n(Lids)\nWe close.\n"
	lids  = `{"document": "a.txt", "mentions": [], "talks": [{"title": "Lids", "lines": [4, 5], "code": null, "speakers": [], "companies": [], "services_covered": [], "topics": []}]}`
)

// Weights are learnt that can be read, and the same ones each time.
func TestLearn(t *testing.T) {
	folder := setOf(t, "one", boxes, lids, "")
	var written [2]string
	for i := range written {
		file := filepath.Join(t.TempDir(), "weights.txt")
		if err := run(io.Discard, false, "talks", file, []string{folder}); err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		written[i] = string(data)
	}
	if written[0] != written[1] {
		t.Errorf("first\n%s\nthen\n%s", written[0], written[1])
	}
	if _, err := weigh.ReadModel(written[0]); err != nil || !strings.Contains(written[0], "here opens (\t") {
		t.Errorf("%v of\n%s", err, written[0])
	}
}

func TestCheck(t *testing.T) {
	const read = `{"talks": [{"lines": [1, 2], "kind": "talk", "speakers": []}]}`
	one, other := setOf(t, "one", boxes, lids, read), setOf(t, "other", boxes, lids, "")
	var out strings.Builder
	if err := run(&out, true, "talks", "", []string{one, other}); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	if want := "rules   0 right   1 extra   1 missed F1 0.000"; strings.Count(got, want) != 2 || !strings.HasPrefix(got, "one ") {
		t.Errorf("got\n%s", got)
	}
}

// Whoever a talk names is an example of who gave it, or of who did not.
func TestSpeakers(t *testing.T) {
	const (
		report     = "Boxes\nWe pack.\n\n(Lids)\nAna Lopez showed how lids close, and thanked Ben Berg.\n"
		annotation = `{"document": "a.txt", "mentions": [], "talks": [{"title": "Lids", "lines": [4, 5], "code": null, "speakers": [{"name": "Ana Lopez"}], "companies": [], "services_covered": [], "topics": []}]}`
	)
	one, other := setOf(t, "one", report, annotation, ""), setOf(t, "other", report, annotation, "")
	var out strings.Builder
	if err := run(&out, true, "speakers", "", []string{one, other}); err != nil {
		t.Fatal(err)
	}
	if want := "all            2 right   0 extra   0 missed F1 1.000\n"; !strings.HasSuffix(out.String(), want) {
		t.Errorf("got\n%s", out.String())
	}
	file := filepath.Join(t.TempDir(), "weights.txt")
	if err := run(io.Discard, false, "speakers", file, []string{one}); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if w, err := odds.Read(string(data)); err != nil || w["acts"] <= 0 {
		t.Errorf("%v of\n%s", err, data)
	}
}

func TestUnknownSubject(t *testing.T) {
	want := `"companies" is nothing that is weighed; usage: train [-check] alone|speakers|talks WEIGHTS SET...`
	if err := run(io.Discard, false, "companies", "", []string{t.TempDir()}); err == nil || err.Error() != want {
		t.Errorf("%v, want %s", err, want)
	}
}

func TestErrors(t *testing.T) {
	for name, test := range map[string]struct{ folder, want string }{
		"no annotations": {t.TempDir(), "no annotations in "},
		"no report":      {setOf(t, "one", "", lids, ""), "a.txt: no such file"},
		"a bad key":      {setOf(t, "one", boxes, `{"document": "a.txt", "talk": []}`, ""), "a.json"},
		"a bad reading":  {setOf(t, "one", boxes, lids, "{"), "a.json: unexpected end of JSON input"},
	} {
		if err := run(io.Discard, false, "talks", "", []string{test.folder}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%s: %v, want %s", name, err, test.want)
		}
	}
}
