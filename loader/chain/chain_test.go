package chain_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"

	"talkgraph/loader/chain"
)

// What the steps of the tests show.
const (
	title chain.Feature = iota
	text
	blank
	features
)

func learnt(rounds int) *chain.Model {
	training := chain.Training{Rounds: rounds, Rate: 0.5, Spare: 0.001}
	return training.Train([]chain.Example{
		{Sequence: chain.Sequence{{blank}, {title}, {text}, {text}, {blank}}, Labels: []chain.Label{chain.Outside, chain.Begin, chain.Inside, chain.Inside, chain.Outside}},
		{Sequence: chain.Sequence{{title}, {text}, {title}, {text}}, Labels: []chain.Label{chain.Begin, chain.Inside, chain.Begin, chain.Inside}},
		{Sequence: chain.Sequence{{text}, {blank}, {text}}, Labels: []chain.Label{chain.Outside, chain.Outside, chain.Outside}},
		{},
	}, int(features))
}

func TestBest(t *testing.T) {
	const o, b, i = chain.Outside, chain.Begin, chain.Inside
	for name, test := range map[string]struct {
		shows chain.Sequence
		want  []chain.Label
	}{
		"a title and its text":        {chain.Sequence{{title}, {text}}, []chain.Label{b, i}},
		"text under no title":         {chain.Sequence{{blank}, {text}, {blank}}, []chain.Label{o, o, o}},
		"two titles":                  {chain.Sequence{{text}, {title}, {text}, {title}, {text}}, []chain.Label{o, b, i, b, i}},
		"a feature that nobody knows": {chain.Sequence{{features + 3, title}}, []chain.Label{b}},
		"nothing":                     {nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, learnt(50).Best(test.shows)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// Nothing is inside of what did not begin, whatever the weights say.
func TestInsideFollows(t *testing.T) {
	m := &chain.Model{Shows: []chain.Weights{{0, -9, 9}, {9, 0, 0}}}
	want := []chain.Label{chain.Outside, chain.Outside, chain.Outside}
	if diff := cmp.Diff(want, m.Best(chain.Sequence{{0}, {1}, {1}})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := m.Sum(chain.Sequence{{0}}, []chain.Label{chain.Inside}); !math.IsInf(got, -1) {
		t.Errorf("inside of nothing weighs %v", got)
	}
}

// The best labels are those with the greatest sum of all that there are.
func TestBestIsGreatest(t *testing.T) {
	m := learnt(3)
	s := chain.Sequence{{title, text}, {blank}, {title}, {text, blank}}
	best := m.Sum(s, m.Best(s))
	for n := range 81 {
		as := make([]chain.Label, len(s))
		for i, left := 0, n; i < len(s); i, left = i+1, left/3 {
			as[i] = chain.Label(left % 3)
		}
		if sum := m.Sum(s, as); sum > best {
			t.Errorf("%v weighs %v, the best %v", as, sum, best)
		}
	}
}

func TestTrainIsRepeatable(t *testing.T) {
	if diff := cmp.Diff(learnt(20), learnt(20)); diff != "" {
		t.Errorf("(-one +other):\n%s", diff)
	}
}

// What speaks for the first steps of runs alone says nothing of others.
func TestTrainOfBeginnings(t *testing.T) {
	training := chain.Training{Rounds: 50, Rate: 0.5, Begins: func(f chain.Feature) bool { return f == title }}
	m := training.Train([]chain.Example{
		{Sequence: chain.Sequence{{title}, {text}, {blank}}, Labels: []chain.Label{chain.Begin, chain.Inside, chain.Outside}},
	}, int(features))
	if w := m.Shows[title]; w[chain.Begin] <= 0 || w[chain.Outside] != 0 || w[chain.Inside] != 0 {
		t.Errorf("a title weighs %v, want it for beginnings alone", w)
	}
	if w := m.Shows[text]; w[chain.Inside] <= 0 {
		t.Errorf("text weighs %v, want it for insides", w)
	}
}
