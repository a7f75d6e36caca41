package cli_test

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// ruled is what the engines answer to rulesQuery.
type ruled struct {
	All, A, B, AB, BA, Either, Neither, NotEither, First, Last, Oldest, TitlesUp, TitlesDown listed
	Facets, FacetsOfEither                                                                   []struct {
		Talks  int
		Counts []struct{ Talks int }
	}
	There, Back []struct {
		Length int
		Nodes  []struct{ ID string }
	}
}

type listed struct {
	TotalCount int
	Nodes      []struct{ ID, Date, Title string }
}

func (l listed) ids() (out []string) {
	for _, n := range l.Nodes {
		out = append(out, n.ID)
	}
	return out
}

func sortKey(_, title string) string {
	return knowledge.Node{Kind: knowledge.Talk, Name: title}.SortKey()
}

// reversedBy turns a list round; what has the same key stays in the order of ids.
func reversedBy(l listed, key func(date, title string) string) []string {
	nodes := slices.Clone(l.Nodes)
	slices.Reverse(nodes)
	var out []string
	for len(nodes) > 0 {
		same := 1
		for same < len(nodes) && key(nodes[same].Date, nodes[same].Title) == key(nodes[0].Date, nodes[0].Title) {
			same++
		}
		ids := listed{Nodes: nodes[:same]}.ids()
		slices.Sort(ids)
		out, nodes = append(out, ids...), nodes[same:]
	}
	return out
}

func (g ruled) lists() []listed {
	return []listed{g.All, g.A, g.B, g.AB, g.BA, g.Either, g.Neither, g.NotEither, g.Oldest, g.TitlesUp, g.TitlesDown}
}

func (g ruled) totals() (out []int) {
	for _, l := range g.lists() {
		out = append(out, l.TotalCount)
	}
	return append(out, g.First.TotalCount, g.Last.TotalCount)
}

func (g ruled) lengths() (out []int) {
	for _, l := range g.lists() {
		out = append(out, len(l.Nodes))
	}
	return append(out, len(g.All.Nodes), len(g.All.Nodes))
}

// sums adds up the counts of each facet.
func (g ruled) sums() (out []int) {
	for _, f := range append(slices.Clone(g.Facets), g.FacetsOfEither...) {
		sum := 0
		for _, c := range f.Counts {
			sum += c.Talks
		}
		out = append(out, sum)
	}
	return out
}

func (g ruled) lengthsOf(back bool) (out []int) {
	paths := g.There
	if back {
		paths = g.Back
	}
	for _, p := range paths {
		out = append(out, p.Length)
	}
	return out
}

// ways are the nodes of all paths, as walked there; of twenty there may be others.
func (g ruled) ways(back bool) (out []string) {
	paths := g.There
	if back {
		paths = g.Back
	}
	if len(paths) == 20 {
		return nil
	}
	for _, p := range paths {
		var ids []string
		for _, n := range p.Nodes {
			ids = append(ids, n.ID)
		}
		if back {
			slices.Reverse(ids)
		}
		out = append(out, strings.Join(ids, " "))
	}
	slices.Sort(out)
	return out
}
