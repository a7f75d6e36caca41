package relate

// allPairedTopics finds them in all lines, by line index.
func (r *relater) allPairedTopics() [][]Mention {
	out := make([][]Mention, len(r.doc.Lines))
	eachLine(len(out), func(i int) {
		if worthReading(r.doc.Lines[i]) {
			out[i] = r.pairedTopics(i)
		}
	})
	return out
}

// claimTopics claims topics that two words tell.
func (r *relater) claimTopics(topics []Mention) []Mention {
	for _, m := range topics {
		r.claims.entry(m.Entry)
	}
	return topics
}
