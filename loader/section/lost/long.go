package lost

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
)

// longHeads are the long ones among headings of which there are more short ones: a
// title says more than what heads the parts of a talk.
func (b *finder) longHeads(heads []head, p page.Span) map[int]bool {
	if b.isOneReport(p) {
		return nil
	}
	var runes []int
	for _, h := range heads {
		if h.role == openRole {
			runes = append(runes, b.lines[h.line].Runes)
		}
	}
	slices.Sort(runes)
	for k := 1; k+1 < len(runes); k++ {
		least, longest, middle := runes[k], runes[k-1], runes[k/2] // of titles; of parts
		if k >= max(3, len(runes)-k) && least >= 20 && 2*least >= 3*longest && longest <= 28 && middle <= 18 {
			if b.shortAfterPause(heads, least) {
				return nil
			}
			return b.noneBefore(heads, b.asLong(heads, least))
		}
	}
	return nil
}

// shortAfterPause tells whether a heading behind a pause, which entitles a talk, is
// shorter than that.
func (b *finder) shortAfterPause(heads []head, least int) bool {
	for k, h := range heads {
		if h.role == openRole && b.lines[h.line].Runes < least && b.afterPause(heads, k) {
			return true
		}
	}
	return false
}

// noneBefore gives titles up of which one is not the first heading of all: what
// stands before it, over words, heads no part of a talk.
func (b *finder) noneBefore(heads []head, titles map[int]bool) map[int]bool {
	for k, h := range heads {
		if titles[k] {
			return titles
		}
		if h.role == openRole && b.Above(heads[k+1].line, h.line) != h.line {
			return nil
		}
	}
	return nil
}

// asLong are the headings of at least so many code points.
func (b *finder) asLong(heads []head, least int) map[int]bool {
	titles := make(map[int]bool)
	for k, h := range heads {
		if h.role == openRole && b.lines[h.line].Runes >= least {
			titles[k] = true
		}
	}
	return titles
}

// headsInGroups are the headings under one that stands over talks, up to what is no
// talk, where others stand before it: the reporter's own.
func (b *finder) headsInGroups(heads []head, p page.Span) map[int]bool {
	titles, inside, before := make(map[int]bool), false, false
	for k, h := range heads {
		switch h.role {
		case groupRole:
			inside = !b.lines[h.line].Day()
		case stopRole:
			inside = false
		case openRole:
			if inside {
				titles[k] = true
			}
			before = before || !inside
		}
	}
	if !before || b.isOneReport(p) {
		return nil
	}
	return titles
}

// allHeads are all headings, where they are few among the lines and most are as long
// as titles are.
func (b *finder) allHeads(heads []head, p page.Span) map[int]bool {
	if b.isOneReport(p) {
		return nil
	}
	words := 0
	for _, l := range b.lines[p.From:p.To] {
		if l.Shape == parse.Text || l.Shape == parse.Bullet {
			words++
		}
	}
	titles := b.asLong(heads, 0)
	if long := b.asLong(heads, 12); 5*len(titles) > 2*words || 3*len(long) < 2*len(titles) {
		return nil
	}
	return titles
}

// isOneReport tells posts of which the title says that they are the report of a
// session: what they head are its parts.
func (b *finder) isOneReport(p page.Span) bool {
	return p.Title >= 0 && page.PostTag.MatchString(b.lines[p.Title].Body)
}
