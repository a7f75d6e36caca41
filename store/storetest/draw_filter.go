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
	if d.rarely("numbered") {
		own := len(d.joined(d.listed.ID, l.Kinds, l.Qualifiers, !l.Reverse))
		l.Least = max(0, own+rapid.SampledFrom([]int{-2, -1, 0, 0, 1}).Draw(d.T, "least"))
		l.Most = rapid.SampledFrom([]int{0, own, own, own + 1}).Draw(d.T, "most")
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

func (d draw) filter() store.Filter { return d.filterTo(3) }

// filterTo draws a tree of at most so many levels. Most are of one.
func (d draw) filterTo(levels int) store.Filter {
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
	if d.rarely("of its own") {
		d.own(&f)
	}
	if levels > 1 && rapid.Bool().Draw(d.T, "tree") {
		d.branch(&f, levels-1)
	}
	return f
}

// own adds what nodes say of themselves.
func (d draw) own(f *store.Filter) {
	if rapid.Bool().Draw(d.T, "property or dates") {
		f.Properties = append(f.Properties, d.property())
	} else {
		f.Dates = store.Dates{Since: d.date("since"), Until: d.date("until")}
	}
}

// branch adds filters of so many levels to one.
func (d draw) branch(f *store.Filter, levels int) {
	some := func(name string, least int) (out []store.Filter) {
		for range rapid.IntRange(least, 2).Draw(d.T, name) {
			out = append(out, d.filterTo(levels))
		}
		return out
	}
	switch rapid.IntRange(0, 3).Draw(d.T, "branch") {
	case 0:
		f.And = some("ands", 1)
	case 1:
		f.Or = some("ors", 2)
	case 2:
		f.Not = some("nots", 1)
	case 3:
		l := store.LinkFilter{Kinds: d.along(), Reverse: d.reverse, Match: &store.Match{Filter: d.across().filterTo(levels)}}
		if rapid.Bool().Draw(d.T, "match of a kind") {
			l.Match.Kinds = []knowledge.Kind{d.node[d.other].Kind}
		}
		f.Links = append(f.Links, l)
	}
}

func (d draw) property() store.PropertyFilter {
	p := store.PropertyFilter{Property: rapid.SampledFrom(properties).Draw(d.T, "property"), Filled: d.rarely("filled")}
	own, _ := p.Property.Value(d.listed)
	p.Any = append([]string{own}, rapid.SliceOfN(rapid.SampledFrom([]string{"", "session", "nothing"}), 0, 2).Draw(d.T, "values")...)
	if d.rarely("other values") {
		p.Any = p.Any[1:]
	}
	return p
}

// date is one near that of the listed node, or none.
func (d draw) date(name string) string {
	own := d.listed.Date
	year := own[:min(4, len(own))]
	if !d.rarely("another date") {
		return rapid.SampledFrom([]string{"", own, own[:min(7, len(own))], year}).Draw(d.T, name)
	}
	return rapid.SampledFrom([]string{"2016", "2016-01", "2016-12", "2016-11-01", "2016-11-30", "2016-12-31", "2017-01-01"}).Draw(d.T, name)
}
