package alone

import (
	_ "embed"

	"talkgraph/loader/chain"
	"talkgraph/loader/odds"
	"talkgraph/loader/weigh"
)

//go:embed weights.txt
var data string

// learnt weighs the hints of documents.
var learnt = mustRead(data)

func mustRead(data string) odds.Weights {
	w, err := odds.Read(data)
	if err != nil {
		panic("alone: weights.txt: " + err.Error())
	}
	return w
}

// Enough is how much hints must speak for it that a document reports one talk alone,
// to be believed.
const Enough = 0.5

// Is tells documents that report one talk and nothing else, and are not read so yet.
func Is(t weigh.Text) bool { return mayBe(t) && learnt.Sum(Hints(t)) > Enough }

// training is how weights are learnt: so that most was right of reports of which the
// weights were learnt without them (decision 0036).
var training = chain.Training{Rounds: 60, Rate: 0.1, Spare: 0.02}

// Learn makes weights of examples.
func Learn(examples []odds.Example) odds.Weights { return odds.Learn(examples, training) }
