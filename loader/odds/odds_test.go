package odds_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/chain"
	"talkgraph/loader/odds"
)

func TestSum(t *testing.T) {
	w := odds.Weights{"any": -1, "by": 2.5}
	for _, test := range []struct {
		hints []string
		want  float64
	}{{nil, 0}, {[]string{"any"}, -1}, {[]string{"any", "by", "never learnt"}, 1.5}} {
		if got := w.Sum(test.hints); got != test.want {
			t.Errorf("%q: %v, want %v", test.hints, got, test.want)
		}
	}
}

func TestReadWhatWasWritten(t *testing.T) {
	w := odds.Weights{"by": 2.5, "any": -1.0004, "nothing": 0.0004}
	const written = "any\t-1.000\nby\t2.500\n"
	if got := string(w.Write()); got != written {
		t.Errorf("wrote %q, want %q", got, written)
	}
	got, err := odds.Read(written)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(odds.Weights{"any": -1, "by": 2.5}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadErrors(t *testing.T) {
	for data, want := range map[string]string{
		"any\t1\nby\n":     `line 2: want a hint and its weight, got "by\n"`,
		"any\tmuch\n":      `line 1: want a hint and its weight, got "any\tmuch\n"`,
		"\t1\n":            `line 1: want a hint and its weight, got "\t1\n"`,
		"any\t1\nany\t2\n": `line 2: "any" is weighed twice`,
	} {
		if _, err := odds.Read(data); err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", data, err, want)
		}
	}
}

// What is so with a hint and not without it is learnt of that hint, and the weights
// are the same each time.
func TestLearn(t *testing.T) {
	var examples []odds.Example
	for range 20 {
		examples = append(examples, odds.Example{Hints: []string{"any", "by"}, Yes: true}, odds.Example{Hints: []string{"any"}})
	}
	how := chain.Training{Rounds: 60, Rate: 0.1, Spare: 0.05}
	w := odds.Learn(examples, how)
	for _, e := range examples[:2] {
		if sum := w.Sum(e.Hints); (sum > 0) != e.Yes {
			t.Errorf("%q: %v, want that it is %v", e.Hints, sum, e.Yes)
		}
	}
	if diff := cmp.Diff(w, odds.Learn(examples, how)); diff != "" {
		t.Errorf("(-first +second):\n%s", diff)
	}
}
