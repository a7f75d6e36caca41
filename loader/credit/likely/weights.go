package likely

import (
	_ "embed"

	"talkgraph/loader/chain"
	"talkgraph/loader/odds"
)

var (
	//go:embed speaker.txt
	speakerWeights string

	// Speaker weighs hints of a Naming.
	Speaker = mustRead("speaker.txt", speakerWeights)
)

func mustRead(name, data string) odds.Weights {
	w, err := odds.Read(data)
	if err != nil {
		panic("likely: " + name + ": " + err.Error())
	}
	return w
}

// Enough is how much hints must speak for somebody to be believed the speaker: of
// those of annotated talks of whom no rule said so, nine of ten were (decision 0035).
const Enough = 0.5

// training is how they are learnt: so that most was right of reports of which the
// weights were learnt without them (decision 0035).
var training = chain.Training{Rounds: 60, Rate: 0.1, Spare: 0.05}

// Learn makes weights of examples.
func Learn(examples []odds.Example) odds.Weights { return odds.Learn(examples, training) }

// hints collects those that hold.
type hints []string

func (h *hints) add(hint string) { *h = append(*h, hint) }

func (h *hints) addIf(yes bool, hint string) {
	if yes {
		h.add(hint)
	}
}
