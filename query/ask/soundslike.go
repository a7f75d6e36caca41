package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon/sound"
)

// soundsBest is the one thing of which a name sounds like these words; of
// people the family name does, too.
func soundsBest(words []string, nodes []knowledge.Node) *knowledge.Node {
	byRank := make(map[bool][]knowledge.Node)
	for _, n := range nodes {
		same, near := soundsLike(words, n)
		if near && !slices.ContainsFunc(byRank[same], func(o knowledge.Node) bool { return o.ID == n.ID }) {
			byRank[same] = append(byRank[same], n)
		}
	}
	for _, rank := range []bool{true, false} {
		if len(byRank[rank]) > 0 {
			if len(byRank[rank]) == 1 {
				return &byRank[rank][0]
			}
			return nil
		}
	}
	return nil
}

// soundsLike says whether a name of a thing sounds like these words, or nearly so.
func soundsLike(words []string, n knowledge.Node) (same, near bool) {
	for _, name := range n.Names() {
		parts := strings.Fields(knowledge.Fold(name))
		if n.Kind == knowledge.Person && len(words) == 1 && len(parts) > 1 {
			parts = parts[len(parts)-1:]
		}
		if len(parts) != len(words) {
			continue
		}
		a, b := soundsAs(words, parts)
		same, near = same || a, near || a || b && (n.Kind != knowledge.Service || len(words) > 1)
	}
	return same, near
}

// soundsAs says whether all words sound the same, or nearly so: a long one but
// for its vowels; of several one sounds the same, and the others begin so.
func soundsAs(words, parts []string) (same, near bool) {
	alikes, begins := 0, 0
	for i, part := range parts {
		said, names := heard(words[i]), sound.OfLatin(part)
		consonants := said.Consonants()
		switch {
		case slices.ContainsFunc(names, said.Fits):
			alikes++
		case len(parts) == 1 && len(consonants) > leastSounds:
			return false, slices.ContainsFunc(names, func(n sound.Sound) bool { return n.Consonants() == consonants })
		case slices.ContainsFunc(names, func(n sound.Sound) bool { return n.Initial() == said.Initial() }):
			begins++
		}
	}
	return alikes == len(parts), alikes > 0 && alikes+begins == len(parts)
}
