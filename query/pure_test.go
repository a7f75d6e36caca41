package query

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// lineNaming is a line of evidence that names these ids.
func lineNaming(number int, ids string) Evidence {
	e := Evidence{Statement: &knowledge.Node{ID: knowledge.StatementID("document:d", number)}, Line: number}
	for _, id := range strings.Fields(ids) {
		e.Mentions = append(e.Mentions, Mention{Entity: knowledge.Node{ID: id}})
	}
	return e
}

// TestChoose picks lines; "a" to "d" are asked about, "x" is not.
func TestChoose(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string // names of line 1, 2, …
		first int
		want  []int
	}{
		{"most names first", []string{"a", "a b", "x a b c d"}, 9, []int{3, 2, 1}},
		{"equals in their order", []string{"a", "b", "a", "b"}, 9, []int{1, 2, 3, 4}},
		{"then what adds most", []string{"a b c", "a b", "c d", "d"}, 9, []int{1, 3, 2, 4}},
		{"what adds goes before what names more, the earlier of equals first", []string{"d", "a b c", "a b d"}, 9, []int{2, 1, 3}},
		{"a name counts once", []string{"a a a", "a b"}, 9, []int{2, 1}},
		{"beyond nine lines by number", []string{"", "a", "", "", "", "", "", "", "", "", "a"}, 2, []int{2, 11}},
		{"none", nil, 9, nil},
	} {
		var lines []Evidence
		for i, names := range c.lines {
			lines = append(lines, lineNaming(i+1, names))
		}
		var got []int
		for _, e := range choose(lines, []string{"a", "b", "c", "d"}, c.first) {
			got = append(got, e.Line)
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s: %s", c.name, diff)
		}
	}
}

// TestParts cuts generated lines at generated mentions, overlapping or wrong
// ones too: the parts joined are the line, and none is empty.
func TestParts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.RuneFrom([]rune("aé𠮷オ "))).Draw(t, "text")
		var mentions []Mention
		for range rapid.IntRange(0, 5).Draw(t, "mentions") {
			start := rapid.IntRange(-1, 10).Draw(t, "start")
			mentions = append(mentions, Mention{Start: start, End: start + rapid.IntRange(0, 4).Draw(t, "length")})
		}
		joined := ""
		for _, p := range parts(text, mentions) {
			if p.Text == "" {
				t.Fatal("an empty part")
			}
			joined += p.Text
		}
		if joined != text {
			t.Fatalf("%q, joined %q", text, joined)
		}
	})
}

// TestPartsOverlap keeps the first mention, and the longest of those that begin together.
func TestPartsOverlap(t *testing.T) {
	long, short := knowledge.Node{ID: "long"}, knowledge.Node{ID: "short"}
	mentions := []Mention{{Start: 1, End: 4, Entity: long}, {Start: 1, End: 2, Entity: short}, {Start: 3, End: 5, Entity: short}}
	want := []Part{{"a", nil}, {"bcd", &long}, {"ef", nil}}
	if diff := cmp.Diff(want, parts("abcdef", mentions)); diff != "" {
		t.Error(diff)
	}
}

// TestCursor writes cursors and reads them back, whatever the keys hold.
func TestCursor(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := knowledge.Node{ID: rapid.String().Draw(t, "id"), Kind: knowledge.Topic, Name: rapid.String().Draw(t, "name")}
		order := []store.Sort{{Field: store.ByName}, {Field: store.ByLength}}
		text := cursorAt("question", inStatements, n, order)
		c, err := readCursor("after", text, "question", 2)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(store.PositionOf(n, order), *c.position()); diff != "" || c.Stage != inStatements {
			t.Fatal(diff)
		}
		cut := rapid.IntRange(0, len(text)-1).Draw(t, "cut")
		if _, err := readCursor("after", text[:cut]+text[cut+1:], "question", 2); err == nil {
			t.Fatal("a damaged cursor was taken")
		}
	})
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "", 0}, {"", "ab", 2}, {"aurora", "auroar", 1}, {"kitten", "sitting", 3}, {"佐藤花于", "佐藤花子", 1}, {"abc", "ca", 3}} {
		if got := distance([]rune(c.a), []rune(c.b)); got != c.want {
			t.Errorf("%s, %s: %d, want %d", c.a, c.b, got, c.want)
		}
	}
}

func TestUnknownNameError(t *testing.T) {
	for _, c := range []struct {
		err  UnknownNameError
		want string
	}{
		{UnknownNameError{Name: "x"}, `no thing is called "x"`},
		{UnknownNameError{Name: "x", Kinds: []knowledge.Kind{knowledge.Service, knowledge.Topic, knowledge.Talk}, Suggestions: []string{"a", "b", "c"}},
			`no service, topic or talk is called "x"; did you mean "a", "b" or "c"?`},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("%s, want %s", got, c.want)
		}
	}
}

// TestDescribed checks that every word for counts is of a relation, a
// direction and a kind that there are.
func TestDescribed(t *testing.T) {
	words, err := theDescribed()
	if err != nil || len(words) == 0 {
		t.Fatalf("%d words: %v", len(words), err)
	}
	known := make(map[string]bool)
	for _, relation := range knowledge.RelationKinds() {
		for _, kind := range knowledge.Kinds() {
			for _, out := range []bool{true, false} {
				known[degreeKey(store.Degree{Relation: relation, Out: out, Kind: kind})] = true
			}
		}
	}
	for key, word := range words {
		if !known[key] || word == "" || word != strings.TrimSpace(word) {
			t.Errorf("%q: %q is not in form", key, word)
		}
	}
}
