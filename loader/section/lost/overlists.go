package lost

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
)

// ofEvent is titles of posts that say of which meeting they are notes.
var ofEvent = pattern.MustCompile(`(?i)meet-?up|conf(?:erence)?\b|summit|kaigi|勉強会|カンファレンス|もくもく会|ミートアップ|サミット|大会|ナイト|\bnight\b|\blt会|#\d|第[ 　]?\d+[ 　]?回|vol\.? ?\d`)

// headsOverLists are the headings of notes of a meeting that are nothing but lists,
// each right over its own, at least three: hardly a line that is no item stands
// between the first and the last.
func (b *finder) headsOverLists(heads []head, p page.Span) map[int]bool {
	if p.Title < 0 || b.isOneReport(p) || !ofEvent.MatchString(b.lines[p.Title].Body) {
		return nil
	}
	titles, first, last := make(map[int]bool), -1, -1
	for k, h := range heads {
		if h.role != openRole || h.line+1 >= p.To || !b.overList(h.line, p.To) {
			continue
		}
		if titles[k] = true; first < 0 {
			first = h.line
		}
		last = h.line
	}
	if len(titles) < 3 {
		return nil
	}
	items, others := 0, 0
	for _, l := range b.lines[first:last] {
		switch l.Shape {
		case parse.Bullet:
			items++
		case parse.Text:
			others++
		}
	}
	if others -= len(titles) - 1; 3*others > len(titles) || items < 2*(len(titles)-1) {
		return nil
	}
	return titles
}

// overList tells lines right over an item.
func (b *finder) overList(i, to int) bool {
	j := b.below(i, to)
	return j >= 0 && b.lines[j].Shape == parse.Bullet
}
