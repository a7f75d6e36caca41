package storetest

import (
	"pgregory.net/rapid"

	"talkgraph/knowledge"
	"talkgraph/store"
)

func (d draw) link() store.LinkFilter {
	l := store.LinkFilter{Kinds: d.along(), Reverse: d.reverse, Some: d.rarely("some")}
	if d.rarely("qualified") {
		l.Qualifiers = []string{d.relation.Qualifier, "past"}
	}
	switch rapid.IntRange(0, 3).Draw(d.T, "link") {
	case 0:
		l.All = []string{d.other}
	case 1:
		l.Any = d.ids("any", true)
	case 2:
		l.None = d.ids("none", d.rarely("none of the other"))
	case 3:
		l.All, l.Any, l.None = []string{d.other, d.other}, d.ids("any", true), d.ids("none", false)
	}
	return l
}

// phrases are those of words that the listed node, or one that says something of it, has.
func (d draw) phrases(name string) []knowledge.Phrase {
	words := append(d.listed.Names(), "障害", "and", "フェールオーバー", "nowhere", d.listed.Text)
	word := []rune(rapid.SampledFrom(words).Draw(d.T, name))
	from := rapid.IntRange(0, len(word)).Draw(d.T, name+" from")
	return knowledge.Phrases(string(word[from:min(len(word), from+8)]), rapid.Bool().Draw(d.T, name+" as you type"))
}

func (d draw) filter() store.Filter {
	var f store.Filter
	if rapid.Bool().Draw(d.T, "linked") {
		f.Links = append(f.Links, d.link())
	}
	if d.rarely("linked twice") {
		f.Links = append(f.Links, d.link())
	}
	if d.rarely("years") {
		f.From = d.listed.Year() + rapid.IntRange(-1, 1).Draw(d.T, "from year")
		f.To = rapid.SampledFrom([]int{0, f.From, f.From + 1}).Draw(d.T, "to year")
	}
	if d.rarely("terms") {
		f.Terms = d.phrases("terms")
	}
	if d.rarely("text") {
		f.Text = d.phrases("text")
	}
	return f
}
