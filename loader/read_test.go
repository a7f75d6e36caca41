package loader_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader"
)

var update = flag.Bool("update", false, "rewrite the golden files: go test ./loader -run TestExtract -update")

func testLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	data, err := os.ReadFile("testdata/lexicon.yaml")
	if err != nil {
		t.Fatal(err)
	}
	lex, err := lexicon.New(lexicon.File{Name: "lexicon.yaml", Data: data})
	if err != nil {
		t.Fatal(err)
	}
	return lex
}

// TestExtract reads small reports, one for each way of marking talks.
func TestExtract(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(paths) < 6 {
		t.Fatalf("golden files: %v, %v; want at least 6", paths, err)
	}
	lex := testLexicon(t)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(path)
			if err != nil || len(archive.Files) != 2 {
				t.Fatalf("%s: %v; want a report and an extraction", path, err)
			}
			got := extract(t, archive.Files[0], lex)
			if *update {
				archive.Files[1].Data = got
				if err := os.WriteFile(path, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(archive.Files[1].Data), string(got)); diff != "" {
				t.Errorf("extraction (-want +got):\n%s", diff)
			}
		})
	}
}

func extract(t *testing.T, report txtar.File, lex *lexicon.Lexicon) []byte {
	t.Helper()
	reading, err := loader.Read(report.Name, report.Data, lex)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(loader.Extract(reading)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestReadKeepsEveryLine(t *testing.T) {
	for name, text := range map[string]string{
		"LF": "a\n\n b\n", "CRLF": "a\r\n\r\n b\r\n", "CR": "a\r\r b", "BOM": "\ufeffa\n\n b",
	} {
		reading, err := loader.Read("a.txt", []byte(text), testLexicon(t))
		if err != nil {
			t.Fatal(err)
		}
		want := []knowledge.Line{{Number: 1, Text: "a"}, {Number: 2}, {Number: 3, Text: " b"}}
		if diff := cmp.Diff(want, reading.Statements); diff != "" {
			t.Errorf("%s: statements (-want +got):\n%s", name, diff)
		}
	}
}

func TestReadIsTheSameEachTime(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/codes.txtar")
	if err != nil {
		t.Fatal(err)
	}
	lex := testLexicon(t)
	var first []byte
	for range 5 {
		reading, err := loader.Read("a.txt", archive.Files[0].Data, lex)
		if err != nil {
			t.Fatal(err)
		}
		data, err := json.Marshal(reading)
		if err != nil {
			t.Fatal(err)
		}
		if first = cmp2(first, data); !bytes.Equal(first, data) {
			t.Fatal("two readings of one report differ")
		}
	}
}

func cmp2(first, data []byte) []byte {
	if first == nil {
		return data
	}
	return first
}

func TestLexiconFactsNameTheirEntry(t *testing.T) {
	reading, err := loader.Read("a.txt", []byte("Aurora のフェイルオーバー"), testLexicon(t))
	if err != nil {
		t.Fatal(err)
	}
	want := []knowledge.Link{
		{From: "service:amazon-aurora", Kind: knowledge.ProvidedBy, To: "company:amazon-web-services",
			Evidence: []knowledge.Evidence{{Entry: "service:amazon-aurora", Rule: "lexicon"}}},
		{From: "topic:failover", Kind: knowledge.Broader, To: "topic:high-availability",
			Evidence: []knowledge.Evidence{{Entry: "topic:failover", Rule: "lexicon"}}},
	}
	if diff := cmp.Diff(want, reading.Links); diff != "" {
		t.Errorf("links (-want +got):\n%s", diff)
	}
}

func TestHashIsOverTextAndLexicon(t *testing.T) {
	lex := testLexicon(t)
	other, err := lex.With(lexicon.File{Name: "more.yaml", Data: []byte("- {name: Initech, kind: company, type: company}\n")})
	if err != nil {
		t.Fatal(err)
	}
	var hashes []string
	for _, c := range []struct {
		text string
		lex  *lexicon.Lexicon
	}{{"a", lex}, {"b", lex}, {"a", other}} {
		reading, err := loader.Read("a.txt", []byte(c.text), c.lex)
		if err != nil {
			t.Fatal(err)
		}
		hashes = append(hashes, reading.Document.Hash)
	}
	slices.Sort(hashes)
	if len(slices.Compact(hashes)) != 3 {
		t.Errorf("hashes = %v, want three", hashes)
	}
}
