package mention

import "talkgraph/loader/lines"

// allPairedTopics finds them in all lines, by line index.
func (r *finder) allPairedTopics() [][]Mention {
	out := make([][]Mention, len(r.Doc.Lines))
	lines.Each(len(out), func(i int) {
		if lines.WorthReading(r.Doc.Lines[i]) {
			out[i] = r.pairedTopics(i)
		}
	})
	return out
}

// claimTopics claims topics that two words tell.
func (r *finder) claimTopics(topics []Mention) []Mention {
	for _, m := range topics {
		r.claims.Entry(m.Entry)
	}
	return topics
}
