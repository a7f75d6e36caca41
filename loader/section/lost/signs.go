package lost

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// listedHeads are the headings that stand in a list at the top: the outermost
// items of which at least two are no more than titles.
func (b *finder) listedHeads(heads []head, p page.Span) map[int]bool {
	if len(heads) == 0 {
		return nil
	}
	rows := make(map[string]int) // by key: the line in a list
	for i := p.From; i < heads[len(heads)-1].line; i++ {
		if l := b.lines[i]; l.Shape == parse.Bullet && l.Runes <= shape.MaxBare && l.Runes > 3 {
			if key := headKey(l.Body); rows[key] == 0 {
				rows[key] = i
			}
		}
	}
	byIndent := make(map[int]map[int]bool)
	var indents []int
	for k, h := range heads {
		row, ok := rows[h.key]
		if !ok || row > h.line || h.role != openRole {
			continue
		}
		indent := b.lines[row].Indent
		if byIndent[indent] == nil {
			byIndent[indent] = make(map[int]bool)
			indents = append(indents, indent)
		}
		byIndent[indent][k] = true
	}
	slices.Sort(indents)
	for _, indent := range indents {
		if len(byIndent[indent]) > 1 {
			return byIndent[indent]
		}
	}
	return nil
}

// programmedHeads are the headings that say again what a row of the programme says.
func (b *finder) programmedHeads(heads []head, _ page.Span) map[int]bool {
	titles := make(map[int]bool)
	for k, h := range heads {
		if b.rowed[h.line] && h.role == openRole {
			titles[k] = true
		}
	}
	return titles
}

// provenHeads are the headings of which what is right under them shows that they
// are of talks; where that leaves room for doubt, also others that are as long.
func (b *finder) provenHeads(heads []head, _ page.Span) map[int]bool {
	proven := func(least proof, part int) map[int]bool {
		titles, open := make(map[int]bool), 0
		for k, h := range heads {
			if h.role == openRole {
				open++
			}
			if h.role == openRole && h.proof >= least {
				titles[k] = true
			}
		}
		if part*len(titles) < open || len(titles) < 2 {
			return nil
		}
		return titles
	}
	if titles := proven(strongProof, 3); titles != nil {
		return titles
	}
	titles := proven(weakProof, 2)
	if titles == nil {
		return nil
	}
	least := max(12, min(16, b.lowerQuarter(heads, titles)))
	for k, h := range heads {
		if h.role == openRole && b.lines[h.line].Runes >= least {
			titles[k] = true
		}
	}
	return titles
}

// lowerQuarter is how many code points three quarters of some headings have at least.
func (b *finder) lowerQuarter(heads []head, of map[int]bool) int {
	var runes []int
	for k := range of {
		runes = append(runes, b.lines[heads[k].line].Runes)
	}
	slices.Sort(runes)
	return runes[len(runes)/4]
}

// closesTalk is what a reporter's own words on a talk are called, at its end.
var closesTalk = pattern.MustCompile(`^(?:[^ 　]{0,6}の)?(?:所感|感想|考察|ひとこと|一言)$`)

// headsOverParts are the headings right before the first of several parts that
// stand again and again, 概要, 感想, and those between such talks behind what is no
// talk: the pause is over.
func (b *finder) headsOverParts(heads []head, _ page.Span) map[int]bool {
	seen := make(map[string]int)
	for _, h := range heads {
		seen[h.key]++
	}
	titles := make(map[int]bool)
	last := -1        // the last heading that stands once
	first := -1       // the first one right behind what closed a talk
	var resumed []int // headings behind what is no talk, since the last title
	for k, h := range heads {
		switch {
		case h.role == stopRole || h.role == groupRole:
			last, first = -1, -1
		case seen[h.key] == 1 && h.role == openRole:
			if k > 0 && seen[heads[k-1].key] > 1 && closesTalk.MatchString(heads[k-1].key) {
				first = k
			}
			if last = k; len(titles) > 0 && heads[k-1].role == stopRole {
				resumed = append(resumed, k)
			}
		case seen[h.key] > 1 && last >= 0:
			if first >= 0 && closesTalk.MatchString(h.key) {
				last = first // what stands between are parts of the talk
			}
			titles[last], last, first = true, -1, -1
			for _, k := range resumed {
				titles[k] = true
			}
			resumed = resumed[:0]
		}
	}
	b.afterParts(heads, titles, seen)
	if !b.Japanese() && (!b.enoughParts(heads, seen) || b.ofThings(heads, titles)) {
		return nil
	}
	return titles
}

// afterParts adds the titles of talks without those parts: headings right behind
// the part that stands right before another title.
func (b *finder) afterParts(heads []head, titles map[int]bool, seen map[string]int) {
	closes := make(map[string]bool) // what a talk ends with
	for k := 1; k < len(heads); k++ {
		if titles[k] && seen[heads[k-1].key] > 1 {
			closes[heads[k-1].key] = true
		}
	}
	for k := 1; k < len(heads); k++ {
		if heads[k].role == openRole && seen[heads[k].key] == 1 && closes[heads[k-1].key] && b.saysMore(heads[k]) {
			titles[k] = true
		}
	}
}
