package weigh

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/chain"
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
)

// The weights have the form in which Write writes them: known hints, each once, in
// order, and none that says nothing.
func TestWeights(t *testing.T) {
	m, err := ReadModel(weights)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(weights, string(m.Write())); diff != "" {
		t.Errorf("(-weights.txt +as written):\n%s", diff)
	}
	if n := strings.Count(weights, "\n"); n < 100 {
		t.Errorf("%d weights, want hundreds", n)
	}
}

func TestReadModelErrors(t *testing.T) {
	for data, want := range map[string]string{
		"here dash\t1\t2\t3\nhere dashes\t1\t2\t3\n":  `line 2: "here dashes" is no hint, or weighed twice`,
		"here dash\t1\t2\t3\nhere dash\t1\t2\t3\n":    `line 2: "here dash" is no hint, or weighed twice`,
		"here dash\t1\tmuch\t3\n":                     `line 1: want three weights, got "1\tmuch\t3"`,
		"here dash\t1\t2\n":                           `line 1: want three weights, got "1\t2"`,
		"here dash\t1\t2\t3\t4\nhere code\t1\t2\t3\n": `line 1: want three weights, got "1\t2\t3\t4"`,
	} {
		if _, err := ReadModel(data); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", data, err, want)
		}
	}
}

// Each feature has a name of its own.
func TestNames(t *testing.T) {
	seen := make(map[string]chain.Feature)
	for f := range chain.Feature(Features()) {
		name := nameOf(f)
		if before, twice := seen[name]; twice || name == "" {
			t.Errorf("%d is called %q, and so is %d", f, name, before)
		}
		seen[name] = f
	}
}

// toy is a model by which lines in brackets begin talks.
func toy() Model {
	m := Model{&chain.Model{Shows: make([]chain.Weights, Features())}}
	m.Shows[featureOf(first[bracket], 0)] = chain.Weights{-20, 20, 0}
	m.Shows[featureOf(first[dash], 0)] = chain.Weights{20, -20, -20}
	m.Shows[featureOf(first[always], 0)] = chain.Weights{0, -11, 1}
	return m
}

func TestSpans(t *testing.T) {
	const report = "Hall - 4\n\n(Boxes)\nWe pack.\n\n(Lids)\nWe close.\nBye - bye"
	talks := []section.Lines{{First: 3, Last: 4}, {First: 6, Last: 7}}
	for name, test := range map[string]struct {
		report string
		read   []Talk
		want   []section.Lines
		others bool
	}{
		"other talks than rules read": {report: report, want: talks, others: true},
		"those that rules read":       {report: report, read: []Talk{{Lines: talks[0]}, {Lines: talks[1]}}},
		"rules that are sure are believed": {
			report: "(Boxes)\nWe pack.\n\n(Lids)\nWe close.\nHall\nRoom",
			read:   []Talk{{Lines: section.Lines{First: 1, Last: 2}, Credited: true}, {Lines: section.Lines{First: 4, Last: 5}, Credited: true}, {Lines: section.Lines{First: 6, Last: 7}}},
		},
		"and so are those that know codes": {
			report: report + "\nLobby - 5\nStairs - 6",
			read:   []Talk{{Lines: section.Lines{First: 1, Last: 2}, Coded: true}, {Lines: section.Lines{First: 8, Last: 8}, Coded: true}, {Lines: section.Lines{First: 9, Last: 9}}},
		},
		"however much likelier others are": {
			report: report + "\nLobby - 5\nStairs - 6",
			read:   []Talk{{Lines: section.Lines{First: 1, Last: 2}, Credited: true}, {Lines: section.Lines{First: 8, Last: 8}, Credited: true}, {Lines: section.Lines{First: 9, Last: 9}, Credited: true}},
		},
		"a few of many are not believed": {
			report: "(Boxes)\nWe pack.\nHall - 4\nBye - bye\nLobby - 5\nStairs - 6",
			read:   []Talk{{Lines: section.Lines{First: 3, Last: 3}}, {Lines: section.Lines{First: 4, Last: 4}}, {Lines: section.Lines{First: 5, Last: 5}}, {Lines: section.Lines{First: 6, Last: 6}}},
		},
		"others are not": {
			report: "(Boxes)\nWe pack.\n\n(Lids)\nWe close.\nHall\nRoom",
			read:   []Talk{{Lines: section.Lines{First: 1, Last: 2}, Credited: true}, {Lines: section.Lines{First: 4, Last: 5}}, {Lines: section.Lines{First: 6, Last: 7}}},
			want:   []section.Lines{{First: 1, Last: 2}, {First: 4, Last: 7}}, others: true,
		},
		"a little likelier is not enough": {report: report, read: []Talk{{Lines: talks[0]}, {Lines: section.Lines{First: 6, Last: 6}}}},
		"not a talk":                      {report: "Bye - bye"},
	} {
		t.Run(name, func(t *testing.T) {
			text := textOf(t, test.report)
			text.Read = test.read
			got, others := toy().Spans(text)
			if diff := cmp.Diff(test.want, got); diff != "" || others != test.others {
				t.Errorf("others %v (-want +got):\n%s", others, diff)
			}
		})
	}
}

func TestMarked(t *testing.T) {
	for file, want := range map[string]bool{"a.md": true, "a.txt": false} {
		doc, err := parse.Parse(file, []byte("# Boxes\nWe pack.\n"))
		if err != nil {
			t.Fatal(err)
		}
		if got := Marked(doc); got != want {
			t.Errorf("%s: %v, want %v", file, got, want)
		}
	}
}

func TestOuter(t *testing.T) {
	got := Outer([]section.Lines{{First: 9, Last: 12}, {First: 1, Last: 5}, {First: 1, Last: 8}, {First: 2, Last: 3}, {First: 7, Last: 8}, {First: 8, Last: 9}})
	want := []section.Lines{{First: 1, Last: 8}, {First: 8, Last: 9}, {First: 9, Last: 12}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
