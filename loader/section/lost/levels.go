package lost

import (
	"strings"

	"talkgraph/loader/section/page"
)

// The levels of headings that have lost their marks.
const (
	overLevel  = 2 // groups and days
	titleLevel = 3 // talks, and what is no talk
	belowLevel = 4 // parts of talks
)

// level tells the headings that entitle talks from those of their parts, and from
// those over several; false if nothing tells them apart, or there are none.
func (b *finder) level(heads []head, p page.Span) bool {
	b.headsOver(heads)
	titles := b.titlesAmong(heads, p)
	if len(titles) < 2 {
		return false
	}
	stems := make(map[string]int)
	for _, h := range heads {
		stems[stem(h.key)]++
	}
	b.besides(heads, titles)
	inside := inTalks(heads, titles)
	for k := range heads {
		switch h := &heads[k]; {
		case titles[k], h.role == stopRole && !inside[k]:
			h.level = titleLevel
		case h.role == openRole && k+1 < len(heads) && titles[k+1] && stem(h.key) != h.key && stems[stem(h.key)] > 1:
			h.role, h.level = groupRole, overLevel
		case h.role == groupRole:
			h.level = overLevel
		default:
			h.level = belowLevel
		}
	}
	return true
}

// afterPause tells the heading behind a pause: no talk goes on there.
func (b *finder) afterPause(heads []head, k int) bool {
	return k > 0 && heads[k-1].role == stopRole && isPause(b.lines[heads[k-1].line])
}

// besides adds the titles that others show: what says itself who spoke, what comes
// first in a group, and what comes behind a pause.
func (b *finder) besides(heads []head, titles map[int]bool) {
	for k, h := range heads {
		if h.role == openRole && (k > 0 && (heads[k-1].role == groupRole || b.afterPause(heads, k)) || b.entitles(h)) {
			titles[k] = true
		}
	}
}

// entitles tells headings that are talks' by their codes or bylines.
func (b *finder) entitles(h head) bool {
	t := b.TitleOf(b.lines[h.line])
	return t.Code != "" || len(t.People) > 0 && t.Text != "" && t.Text != b.lines[h.line].Body
}

// stem is what headings have in common that numbers tell apart: "Guest talk 1".
func stem(key string) string {
	return strings.TrimRight(key, "0123456789.①②③④⑤ ")
}

// inTalks tells, of each heading, whether it stands between a title and the next
// one, or a group, before what heads a part of the talk: 自己紹介.
func inTalks(heads []head, titles map[int]bool) []bool {
	out := make([]bool, len(heads))
	next := -1 // the next title or group
	for k := len(heads) - 1; k >= 0; k-- {
		out[k] = next > k+1
		if titles[k] || heads[k].role == groupRole {
			next = k
		}
	}
	for k := range heads {
		if titles[k] {
			break
		}
		out[k] = false
	}
	return out
}

// headsOver makes groups of the keynotes, and of the headings of lightning talks,
// right over another heading.
func (b *finder) headsOver(heads []head) {
	for k := range heads[:max(0, len(heads)-1)] {
		h, next := &heads[k], heads[k+1]
		if h.role == openRole && next.role == openRole && b.mayBeOver(*h) && b.Above(next.line, h.line) == h.line {
			h.role = groupRole
		}
	}
}

// titlesAmong are the indexes of the headings that entitle talks: the first sign that
// at least two have, and not all that could be titles, decides.
func (b *finder) titlesAmong(heads []head, p page.Span) map[int]bool {
	signs := []func([]head, page.Span) map[int]bool{b.programmedHeads, b.countedHeads, b.listedHeads, b.provenHeads, b.headsOverParts, b.retoldHeads, b.longHeads, b.headsInGroups, b.allHeads, b.headsOverLists}
	if !b.Japanese() {
		signs = []func([]head, page.Span) map[int]bool{b.programmedHeads, b.listedHeads, b.headsOverParts}
	}
	for _, sign := range signs {
		if titles := sign(heads, p); len(titles) > 1 {
			return titles
		}
	}
	return nil
}
