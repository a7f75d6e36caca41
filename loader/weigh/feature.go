package weigh

import "talkgraph/loader/chain"

// A hint is something that a line shows, as a place in hints.
type hint = uint16

// window is how far around a step the hints of other lines count for it.
const window = 1

// first is the hint with which each group begins; the last one is their number.
var first = func() (out [len(groups) + 1]hint) {
	for i, g := range groups {
		out[i+1] = out[i] + hint(max(len(g.values), 1))
	}
	return out
}()

// Features is how many features there are: each hint of each line of a window.
func Features() int { return int(first[len(groups)]) * (2*window + 1) }

// featureOf is a hint that a line shows so many lines below a step.
func featureOf(h hint, below int) chain.Feature {
	return chain.Feature(int(h)*(2*window+1) + below + window)
}

// begins tells whether a feature speaks for where talks begin alone.
func begins(f chain.Feature) bool { return int(f) >= int(first[ofText])*(2*window+1) }

// sequence spreads what lines show over those beside them, but for what the whole
// text shows.
func sequence(lines [][]hint) chain.Sequence {
	out := make(chain.Sequence, len(lines))
	for i := range lines {
		out[i] = append(out[i], featureOf(first[always], 0))
		for below := -window; below <= window; below++ {
			if i+below < 0 || i+below >= len(lines) {
				out[i] = append(out[i], featureOf(first[edge], below))
				continue
			}
			for _, h := range lines[i+below] {
				if below == 0 || h < first[ofText] {
					out[i] = append(out[i], featureOf(h, below))
				}
			}
		}
	}
	return out
}
