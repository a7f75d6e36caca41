package main_test

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// mayImport says which packages of ours each package may import, tests aside.
// An arrow that is missing here is forbidden; the reason stands in forbidden.
var mayImport = map[string][]string{
	"talkgraph":                       {"cli"},
	"talkgraph/cli":                   {"corpus", "examples", "export", "graph", "knowledge", "lexicon", "loader", "loader/eval", "query", "query/ask", "schema", "store", "store/neo4j", "store/sqlite", "web"},
	"talkgraph/corpus":                {},
	"talkgraph/examples":              {},
	"talkgraph/export":                {"knowledge", "store"},
	"talkgraph/graph":                 {"graph/internal/exec", "graph/internal/fetch", "graph/internal/model", "knowledge", "lexicon", "query", "query/ask", "store"},
	"talkgraph/graph/internal/exec":   {"graph/internal/model", "knowledge", "query", "query/ask", "store"},
	"talkgraph/graph/internal/fetch":  {"graph/internal/model", "knowledge", "query", "query/ask", "store"},
	"talkgraph/graph/internal/model":  {"knowledge", "query", "query/ask", "store"},
	"talkgraph/knowledge":             {},
	"talkgraph/lexicon":               {"knowledge", "lexicon/sound"},
	"talkgraph/lexicon/generate":      {"knowledge", "lexicon"},
	"talkgraph/lexicon/sound":         {},
	"talkgraph/loader":                {"knowledge", "lexicon", "loader/alone", "loader/credit", "loader/parse", "loader/programme", "loader/refusal", "loader/relate", "loader/section", "loader/section/shape", "loader/weigh", "store"},
	"talkgraph/loader/alone":          {"loader/chain", "loader/odds", "loader/parse", "loader/pattern", "loader/section", "loader/section/shape", "loader/weigh", "loader/words"},
	"talkgraph/loader/byline":         {"knowledge", "lexicon", "loader/pattern", "loader/words"},
	"talkgraph/loader/chain":          {},
	"talkgraph/loader/claim":          {"knowledge", "lexicon", "loader/pattern", "loader/section/occasion", "loader/slab"},
	"talkgraph/loader/codepoint":      {},
	"talkgraph/loader/cover":          {"knowledge", "lexicon", "loader/claim", "loader/credit", "loader/lines", "loader/mention", "loader/parse", "loader/pattern", "loader/saying", "loader/words"},
	"talkgraph/loader/credit":         {"knowledge", "lexicon", "loader/byline", "loader/claim", "loader/codepoint", "loader/credit/likely", "loader/lines", "loader/mention", "loader/parse", "loader/pattern", "loader/saying", "loader/section", "loader/section/billing", "loader/words"},
	"talkgraph/loader/credit/likely":  {"loader/chain", "loader/odds", "loader/pattern", "loader/words"},
	"talkgraph/loader/eval":           {"loader"},
	"talkgraph/loader/lines":          {"knowledge", "loader/codepoint", "loader/parse", "loader/pattern", "loader/refusal", "loader/section", "loader/slab", "loader/words"},
	"talkgraph/loader/mention":        {"knowledge", "lexicon", "loader/byline", "loader/claim", "loader/codepoint", "loader/lines", "loader/parse", "loader/pattern", "loader/section/billing", "loader/section/occasion", "loader/slab", "loader/words"},
	"talkgraph/loader/odds":           {"loader/chain"},
	"talkgraph/loader/parse":          {"loader/pattern", "loader/words"},
	"talkgraph/loader/pattern":        {},
	"talkgraph/loader/programme":      {"knowledge", "loader/parse", "loader/pattern"},
	"talkgraph/loader/refusal":        {},
	"talkgraph/loader/relate":         {"knowledge", "lexicon", "loader/byline", "loader/claim", "loader/codepoint", "loader/cover", "loader/credit", "loader/lines", "loader/mention", "loader/parse", "loader/pattern", "loader/programme", "loader/refusal", "loader/saying", "loader/section", "loader/section/billing", "loader/section/occasion", "loader/section/shape", "loader/use", "loader/words"},
	"talkgraph/loader/reporttest":     {"corpus"},
	"talkgraph/loader/saying":         {"knowledge", "loader/codepoint", "loader/lines", "loader/mention", "loader/parse", "loader/pattern", "loader/words"},
	"talkgraph/loader/section":        {"knowledge", "lexicon", "loader/byline", "loader/parse", "loader/pattern", "loader/refusal", "loader/section/billing", "loader/section/occasion", "loader/section/outline", "loader/section/page", "loader/section/shape", "loader/section/style", "loader/telling", "loader/words"},
	"talkgraph/loader/slab":           {},
	"talkgraph/loader/telling":        {"lexicon", "loader/byline", "loader/pattern", "loader/words"},
	"talkgraph/loader/train":          {"lexicon", "loader", "loader/alone", "loader/chain", "loader/credit", "loader/credit/likely", "loader/eval", "loader/odds", "loader/parse", "loader/section", "loader/weigh"},
	"talkgraph/loader/use":            {"knowledge", "loader/claim", "loader/codepoint", "loader/credit", "loader/lines", "loader/mention", "loader/parse", "loader/pattern", "loader/saying", "loader/words"},
	"talkgraph/loader/weigh":          {"loader/chain", "loader/parse", "loader/pattern", "loader/section", "loader/section/shape", "loader/words"},
	"talkgraph/loader/words":          {"knowledge", "loader/pattern"},
	"talkgraph/loader/wordstest":      {"loader/words"},
	"talkgraph/query":                 {"knowledge", "lexicon", "store"},
	"talkgraph/query/ask":             {"knowledge", "lexicon", "lexicon/sound", "query", "query/ask/fact", "query/ask/operation", "query/ask/vocabulary", "query/passage", "store"},
	"talkgraph/query/ask/fact":        {"knowledge", "query/ask/vocabulary"},
	"talkgraph/query/ask/operation":   {"query"},
	"talkgraph/query/ask/vocabulary":  {"knowledge", "lexicon", "query/passage"},
	"talkgraph/query/passage":         {"knowledge"},
	"talkgraph/schema":                {},
	"talkgraph/store":                 {"knowledge"},
	"talkgraph/store/neo4j":           {"knowledge", "store"},
	"talkgraph/store/neo4j/neo4jtest": {},
	"talkgraph/store/sqlite":          {"knowledge", "store"},
	"talkgraph/store/storetest":       {"knowledge", "store"},
	"talkgraph/web":                   {},

	// the stages of section
	"talkgraph/loader/section/billing":  {"knowledge", "lexicon", "loader/byline", "loader/parse", "loader/pattern", "loader/section/shape"},
	"talkgraph/loader/section/bylined":  {"knowledge", "lexicon", "loader/byline", "loader/parse", "loader/pattern", "loader/section/billing", "loader/section/page", "loader/section/shape", "loader/telling"},
	"talkgraph/loader/section/linetest": {"lexicon"},
	"talkgraph/loader/section/listed":   {"knowledge", "lexicon", "loader/byline", "loader/parse", "loader/pattern", "loader/section/billing", "loader/section/page", "loader/section/shape"},
	"talkgraph/loader/section/lost":     {"knowledge", "loader/byline", "loader/parse", "loader/pattern", "loader/section/page", "loader/section/shape"},
	"talkgraph/loader/section/occasion": {"knowledge", "lexicon", "loader/codepoint", "loader/parse", "loader/pattern", "loader/section/shape", "loader/words"},
	"talkgraph/loader/section/outline":  {"knowledge", "loader/byline", "loader/parse", "loader/pattern", "loader/section/bylined", "loader/section/lost", "loader/section/occasion", "loader/section/page", "loader/section/shape", "loader/section/style"},
	"talkgraph/loader/section/page":     {"knowledge", "lexicon", "loader/byline", "loader/parse", "loader/pattern", "loader/refusal", "loader/section/billing", "loader/section/occasion", "loader/section/shape", "loader/words"},
	"talkgraph/loader/section/shape":    {"knowledge", "loader/byline", "loader/codepoint", "loader/parse", "loader/pattern", "loader/words"},
	"talkgraph/loader/section/style":    {"knowledge", "lexicon", "loader/byline", "loader/parse", "loader/pattern", "loader/section/billing", "loader/section/bylined", "loader/section/listed", "loader/section/occasion", "loader/section/page", "loader/section/shape", "loader/words"},
}

// forbidden gives the reason why whole trees may not see other modules.
var forbidden = []struct{ tree, module, reason string }{
	{"talkgraph/knowledge", "github.com/neo4j", "the ground knows no engine"},
	{"talkgraph/knowledge", "github.com/99designs", "the ground knows no GraphQL"},
	{"talkgraph/knowledge", "modernc.org", "the ground knows no engine"},
	{"talkgraph/query", "github.com/neo4j", "questions are asked of any store"},
	{"talkgraph/query", "modernc.org", "questions are asked of any store"},
	{"talkgraph/query", "github.com/99designs", "questions know no GraphQL server"},
	{"talkgraph/loader", "github.com/neo4j", "the loader writes through store.Writer alone"},
	{"talkgraph/loader", "modernc.org", "the loader writes through store.Writer alone"},
	{"talkgraph/graph", "github.com/neo4j", "only cli sees an engine"},
	{"talkgraph/graph", "modernc.org", "only cli sees an engine"},
	{"talkgraph/store/sqlite", "github.com/neo4j", "engines do not know each other"},
	{"talkgraph/store/neo4j", "modernc.org", "engines do not know each other"},
}

type listed struct {
	ImportPath string
	Doc        string
	Imports    []string
	Deps       []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Doc,Imports,Deps", "./...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestImportsFollowTheTable(t *testing.T) {
	for _, p := range packages(t) {
		allowed, known := mayImport[p.ImportPath]
		if !known {
			t.Errorf("%s is not in the table of who may import whom: give it its place", p.ImportPath)
		}
		for _, path := range p.Imports {
			short, ours := strings.CutPrefix(path, "talkgraph/")
			if ours && !slices.Contains(allowed, short) {
				t.Errorf("%s may not import %s", p.ImportPath, path)
			}
		}
		for _, short := range allowed {
			if !slices.Contains(p.Imports, "talkgraph/"+short) {
				t.Errorf("%s does not import %s: take it out of the table", p.ImportPath, short)
			}
		}
		for _, rule := range forbidden {
			if p.ImportPath != rule.tree && !strings.HasPrefix(p.ImportPath, rule.tree+"/") {
				continue
			}
			for _, path := range p.Deps {
				if strings.HasPrefix(path, rule.module) {
					t.Errorf("%s depends on %s: %s", p.ImportPath, path, rule.reason)
				}
			}
		}
	}
}

func TestEveryPackageSaysWhatItIs(t *testing.T) {
	for _, p := range packages(t) {
		if p.Doc == "" {
			t.Errorf("%s has no package comment", p.ImportPath)
		}
	}
}
