package eval_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/eval"
)

const small = `{"document": "d.md",
 "talks": [{"title": "T", "lines": [1, 2], "speakers": [{"name": "Ann"}], "companies": [], "services_covered": [], "topics": []}],
 "mentions": [{"line": 1, "surface": "Ann", "entity": "Ann", "type": "person"}]}`

func TestReadRefusesWhatIsMalformed(t *testing.T) {
	for name, c := range map[string]struct{ from, to, want string }{
		"as it is":          {"", "", ""},
		"no JSON":           {`[1, 2]`, "[1,\n 2", `a.json: line 3: invalid character ':' after array element`},
		"no object":         {small, `[]`, `a.json: the file: want an object`},
		"unknown key":       {`"name"`, `"nam": "x", "name"`, `a.json: talks[0].speakers[0].nam: unknown key`},
		"missing":           {`"document": "d.md",`, ``, `a.json: document: missing`},
		"empty":             {`"d.md"`, `""`, `a.json: document: want a text that is not empty`},
		"no list":           {`[{"name": "Ann"}]`, `"Ann"`, `a.json: talks[0].speakers: want a list`},
		"list of others":    {`"companies": []`, `"companies": [1]`, `a.json: talks[0].companies: want a list of texts`},
		"lines reversed":    {`[1, 2]`, `[2, 1]`, `a.json: talks[0].lines: want [first, last], line numbers from 1`},
		"line 0":            {`"line": 1`, `"line": 0`, `a.json: mentions[0].line: want a line number, from 1`},
		"line in fractions": {`"line": 1`, `"line": 1.5`, `a.json: mentions[0].line: want a line number, from 1`},
		"unknown type":      {`"person"`, `"people"`, `a.json: mentions[0].type: want one of service person company event topic`},
		"two at once":       {`"line": 1, "surface": "Ann"`, `"line": "1", "surface": 2`, "a.json: mentions[0].line: want a line number, from 1\na.json: mentions[0].surface: want a text that is not empty"},
	} {
		_, err := eval.Read("a.json", []byte(strings.Replace(small, c.from, c.to, 1)))
		got := ""
		if err != nil {
			got = err.Error()
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestFitNamesWhatDoesNotStandInTheDocument(t *testing.T) {
	a := eval.Annotation{
		Talks:    []eval.Talk{{Lines: [2]int{1, 2}}, {Lines: [2]int{2, 3}}},
		Mentions: []eval.Mention{{Line: 1, Surface: "ａurora"}, {Line: 2, Surface: "Aurora", Others: []string{"RDS"}}, {Line: 3, Surface: "Aurora"}},
	}
	want := []string{
		"talks[1].lines: the document has 2 lines, not 3",
		`mentions[1]: "RDS" does not stand on line 2`,
		"mentions[2].line: the document has 2 lines, not 3",
	}
	if diff := cmp.Diff(want, a.Fit([]string{"On Aurora", "Aurora again"})); diff != "" {
		t.Errorf("unfit (-want +got):\n%s", diff)
	}
}

func TestTopicsHaveTheForm(t *testing.T) {
	lex, err := lexicon.Default()
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for line := range strings.Lines(string(file(t, "topics.txt"))) {
		topic := strings.TrimSuffix(line, "\n")
		if topic == "" || topic != strings.TrimSpace(topic) || seen[topic] {
			t.Errorf("%q is empty, has blanks around it or stands twice", topic)
		}
		seen[topic] = true
		if !knows(lex, topic) {
			t.Errorf("%q is no topic of the lexicon", topic)
		}
	}
	if len(eval.ClosedTopics()) != len(seen) {
		t.Errorf("%d spellings for %d topics", len(eval.ClosedTopics()), len(seen))
	}
}

func knows(lex *lexicon.Lexicon, topic string) bool {
	return slices.ContainsFunc(lex.Lookup(topic), func(e *lexicon.Entry) bool { return e.Kind == knowledge.Topic })
}

func TestKeysAreDescribed(t *testing.T) {
	doc := string(file(t, "../../docs/annotations.md"))
	for _, key := range eval.Keys() {
		if !strings.Contains(doc, "`"+key+"`") && !strings.Contains(doc, "`"+key+": true`") {
			t.Errorf("docs/annotations.md does not describe the key %s", key)
		}
	}
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
