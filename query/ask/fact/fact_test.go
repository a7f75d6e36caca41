package fact

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// linesOf makes the lines of one talk; "topic:x" in a line is a mention.
func linesOf(texts ...string) []Line {
	out := make([]Line, len(texts))
	for i, text := range texts {
		n := knowledge.Node{ID: fmt.Sprintf("statement:a/%d", i+1), Kind: knowledge.Statement, Properties: knowledge.Properties{Text: text, Line: i + 1}}
		out[i] = Line{Node: n, Names: make(map[string]bool), Title: i == 0}
		for word := range strings.FieldsSeq(text) {
			if _, ok := knowledge.KindOf(word); ok {
				out[i].Names[word] = true
			}
		}
	}
	return out
}

// TestRank checks which lines tell a fact, and in what order.
func TestRank(t *testing.T) {
	v, err := vocabulary.Bundled()
	if err != nil {
		t.Fatal(err)
	}
	word := func(words ...string) []map[string]bool {
		out := make([]map[string]bool, len(words))
		for i, w := range words {
			out[i] = map[string]bool{w: true}
		}
		return out
	}
	for _, c := range []struct {
		name  string
		query Query
		lines []string
		want  string
	}{
		{"all that is needed is named in the talk",
			Query{About: []string{"service:x", "topic:y"}, Need: []string{"service:x"}, InTalk: []map[string]bool{{"service:x": true}}},
			[]string{"title", "topic:y here", "service:x and topic:y", "neither"}, "3 2"},
		{"something needed is nowhere",
			Query{About: []string{"service:z"}, Need: []string{"service:z"}, InTalk: []map[string]bool{{}}},
			[]string{"title", "topic:y here"}, ""},
		{"a duration must be told",
			Query{About: []string{"topic:y"}, InTalk: []map[string]bool{{}}, Looks: v.Shape("fact.duration")},
			[]string{"title", "topic:y is fast", "topic:y takes 5 seconds"}, "3"},
		{"a title counts where nothing else does",
			Query{About: []string{"topic:y"}, InTalk: []map[string]bool{{}}},
			[]string{"title topic:y", "neither"}, "1"},
		{"words alone must mostly be said",
			Query{Words: word("red", "green", "blue"), InTalk: []map[string]bool{{}}},
			[]string{"title", "red alone", "red and green", "blue, red and green"}, "4 3"},
		{"a line brings what is indented under it",
			Query{About: []string{"topic:y"}, InTalk: []map[string]bool{{}}},
			[]string{"title", "* topic:y", "  * first", "", "  * second", "* other"}, "2 3 5"},
	} {
		var got []string
		for _, l := range c.query.Rank(linesOf(c.lines...)) {
			got = append(got, fmt.Sprint(l.Node.Line))
		}
		if diff := cmp.Diff(c.want, strings.Join(got, " ")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

// TestSays checks how words are found in lines.
func TestSays(t *testing.T) {
	for _, c := range []struct {
		line, word string
		want       bool
	}{
		{"30pb of data", "pb", true}, {"deploy", "ploy", false}, {"deployed", "deploy", true},
		{"ダウンタイムなし", "タイム", true}, {"up and up", "up", true}, {"", "up", false},
	} {
		if got := Says(c.line, c.word); got != c.want {
			t.Errorf("Says(%q, %q) = %t", c.line, c.word, got)
		}
	}
}
