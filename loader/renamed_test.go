package loader_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"talkgraph/lexicon"
	"talkgraph/loader"
)

// renamedCorpus is the bundled corpus in a language, or in both for "", again
// and again up to a size in bytes. Each time the people and companies that no
// list has go by other names, so that nothing is faster for being read before.
func renamedCorpus(b testing.TB, lex *lexicon.Lexicon, language string, size int) []byte {
	b.Helper()
	files, err := filepath.Glob("../corpus/*." + language + "*.md")
	if err != nil || len(files) == 0 {
		b.Fatalf("no corpus: %v", err)
	}
	var reports []template
	for _, file := range files {
		reports = append(reports, templateOf(b, file, lex))
	}
	var out strings.Builder
	for turn := 0; out.Len() < size; turn++ {
		for _, r := range reports {
			out.WriteString(r.renamed(turn))
		}
	}
	return []byte(out.String()[:strings.LastIndexByte(out.String()[:size], '\n')+1])
}

// A template is a text and the names in it that no list has.
type template struct {
	text  string
	names []string
}

func templateOf(b testing.TB, file string, lex *lexicon.Lexicon) template {
	b.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		b.Fatal(err)
	}
	reading, err := loader.Read(file, data, lex)
	if err != nil {
		b.Fatal(err)
	}
	r := template{text: string(data)}
	for _, m := range loader.Extract(reading).Mentions {
		if (m.Type == "person" || m.Type == "company") && len(lex.Lookup(m.Entity)) == 0 {
			r.names = append(r.names, m.Surface)
		}
	}
	slices.SortFunc(r.names, func(x, y string) int { return len(y) - len(x) })
	return r
}

func (r template) renamed(turn int) string {
	var pairs []string
	for _, name := range r.names {
		pairs = append(pairs, name, strings.Map(func(c rune) rune { return turned(c, turn) }, name))
	}
	return strings.NewReplacer(pairs...).Replace(r.text)
}

// turned is the letter of the same sort that stands some places further on.
func turned(letter rune, places int) rune {
	for _, sort := range []string{"aeiou", "AEIOU", "bcdfghjklmnpqrstvwxyz", "BCDFGHJKLMNPQRSTVWXYZ", "アイウエオカキクケコサシスセソタチツテトナニヌネノマミムメモ", "山田中川村木本藤佐伊井上石原林森池橋谷島野小大高松"} {
		letters := []rune(sort)
		if at := slices.Index(letters, letter); at >= 0 {
			return letters[(at+places*7)%len(letters)]
		}
	}
	return letter
}

// TestRenamedCorpusHasNewNames holds what the benchmarks build on.
func TestRenamedCorpusHasNewNames(t *testing.T) {
	lex := testLexicon(t)
	text := string(renamedCorpus(t, lex, "en", 30_000))
	half := len(templateOf(t, "../corpus/serverless-2016-2017.en.md", lex).text)
	if first, second := text[:half], text[half:2*half]; len(first) != len(second) || first == second {
		t.Error("the second time the corpus is as the first")
	}
}
