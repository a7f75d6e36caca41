package lost

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

const (
	maxLabel     = 10 // code points of what heads a part of every talk
	fewestLabels = 3  // how often it stands in a post
)

// labelLines are the lines of a Japanese post, by index, that are nothing but a short
// word that stands again and again, each time right over a list: "メモ". Where hardly
// a line is blank, nothing else shows them to be headings of parts.
func (b *finder) labelLines(p page.Span) map[int]bool {
	byKey := make(map[string][]int)
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i != p.Title && l.Shape == parse.Text && l.Indent == 0 && l.Runes >= 2 && l.Runes <= maxLabel && shape.Bare(l, maxLabel) && b.overList(i, p.To) {
			byKey[headKey(l.Body)] = append(byKey[headKey(l.Body)], i)
		}
	}
	lines := make(map[int]bool)
	for _, all := range byKey {
		if len(all) < fewestLabels {
			continue
		}
		for _, i := range all {
			lines[i] = true
		}
	}
	return lines
}
