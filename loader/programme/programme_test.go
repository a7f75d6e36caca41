package programme_test

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/parse"
	"talkgraph/loader/programme"
	"talkgraph/loader/words"
)

var update = flag.Bool("update", false, "rewrite the goldens")

// samples are the files of testdata, each in one of the forms.
func samples(t testing.TB) []string {
	t.Helper()
	var out []string
	for _, pattern := range []string{"*.json", "*.jsonld", "*.xml", "*.csv", "*.html"} {
		paths, err := filepath.Glob("testdata/" + pattern)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, paths...)
	}
	if len(out) != 10 {
		t.Fatalf("there are %d samples, want 10", len(out))
	}
	return out
}

// text reads a file as the loader does.
func text(t testing.TB, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	text, err := parse.Decode(path, data)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func decode(name, text string) (programme.Programme, error) {
	if filepath.Ext(name) == ".html" {
		p, found, err := programme.FromPage(name, text)
		if err == nil && !found {
			err = errors.New("no programme")
		}
		return p, err
	}
	return programme.Decode(name, text)
}

// TestForms reads a sample of each form. The goldens are what it must say.
func TestForms(t *testing.T) {
	for _, path := range samples(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			p, err := decode(filepath.Base(path), text(t, path))
			if err != nil {
				t.Fatal(err)
			}
			got, err := json.MarshalIndent(p, "", "  ")
			if err != nil {
				t.Fatal(err)
			}
			golden := path + ".golden"
			if *update {
				if err := os.WriteFile(golden, append(got, '\n'), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(strings.TrimSpace(string(want)), string(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestNames reads the names of speakers as they are printed.
func TestNames(t *testing.T) {
	for printed, want := range map[string]string{
		"Ann Kim": "Ann Kim", "Ann Kim (she/her)": "Ann Kim", "Ann Kim [They / Them]": "Ann Kim", "Ann Kim (he)": "Ann Kim",
		"Ann Kim (Acme)": "Ann Kim (Acme)", "Ann (Her Majesty) Kim": "Ann (Her Majesty) Kim", "Ann Kim (Heroku)": "Ann Kim (Heroku)", "(she/her)": "(she/her)",
	} {
		p, err := programme.Decode("a.json", `[{"title": "A", "speakers": ["`+printed+`"]}]`)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.Talks[0].Speakers[0].Name; got.Value != want || got.Line() != printed {
			t.Errorf("%q is called %q in %q, want %q", printed, got.Value, got.Line(), want)
		}
	}
	p, err := programme.Decode("a.csv", "title,speakers,company\nA,\"Doe, Jane\",Acme\nB,Ann Kim (she/her) (Acme),\nC,\"Ann Kim (she/her), Bo Li (Acme, Inc.) and Cy Young\",\nD,Ann Kim; Bo Li,Acme\n")
	var got []string
	for _, talk := range p.Talks {
		for _, s := range talk.Speakers {
			got = append(got, s.Name.Value+" of "+s.Company.Value)
		}
	}
	want := []string{"Doe, Jane of Acme", "Ann Kim of Acme", "Ann Kim of ", "Bo Li of Acme, Inc.", "Cy Young of ", "Ann Kim of Acme", "Bo Li of Acme"}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v\n%s", err, diff)
	}
}

// TestEscapes reads texts that are spelt in other ways.
func TestEscapes(t *testing.T) {
	for name, text := range map[string]string{
		"a.json": `[{"code": "A", "title": "\u0000Caf\u0065\u0301 \u30ab\u3099\u0007\r\n!"}]`,
		"a.xml":  `<?xml version="1.0" encoding="Shift_JIS"?><schedule><day><room><event><title>Cafe&#x301; &#x30ab;&#x3099;&#10;!</title></event></room></day></schedule>`,
		"a.csv":  "code,title\nA,\"Café ガ\n!\"\n",
	} {
		p, err := programme.Decode(name, text)
		if err != nil || p.Talks[0].Title.Value != "Café ガ\n!" {
			t.Errorf("%s: %+v, %v", name, p.Talks, err)
		}
	}
}

func TestWordListsHaveTheForm(t *testing.T) {
	paths, err := filepath.Glob("words/*.txt")
	if err != nil || len(paths) != 2 {
		t.Fatalf("word lists: %v, %v", paths, err)
	}
	for _, path := range paths {
		data := text(t, path)
		if problems := words.Problems(data); len(problems) > 0 {
			t.Errorf("%s:\n%s", path, strings.Join(problems, "\n"))
		}
		for line := range strings.Lines(data) {
			if name, meaning, ok := strings.Cut(strings.TrimSpace(line), "="); !strings.HasPrefix(line, "# ") && (!ok || name == "" || meaning == "") {
				t.Errorf("%s: %q is no name=meaning", path, line)
			}
		}
	}
}
