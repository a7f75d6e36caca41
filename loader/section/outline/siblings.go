package outline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// What headings say of themselves that stand beside one another.
var (
	// inQuotes is titles that are quoted, perhaps with their bylines.
	inQuotes = pattern.MustCompile(`^[「『][^「」『』]{4,}[」』](?:$|[ 　]*[(（/／–—-])|[^「」『』][「『][^「」『』]{4,}[」』]$`)
	// overSome is how headings end that stand over several talks.
	overSome = pattern.MustCompile(`(?:セッション|講演|発表|トーク|の部|トラック|LT)(?:内容|たち|一覧|まとめ|紹介)*(?:(?:と|・|の|へ|ごと)(?:の|その)?(?:感想|所感|まとめ|紹介|メモ|レポート|内容))*$`)
)

// siblings is what the headings of a document have in common, by level.
type siblings struct {
	quoted [7]bool // most are quoted: the titles of talks
	over   [7]bool // one stands over at least two talks
	groups [7]bool // one stands over several talks by its words
}

// compare looks at the headings of each level.
func (b *Outliner) compare(heads []*heading) siblings {
	var s siblings
	var quoted, others [7]int
	for i, h := range heads {
		switch {
		case inQuotes.MatchString(h.body):
			quoted[h.level]++
		case !h.strong && !b.isNoTalk(heads[i]):
			others[h.level]++
		}
		s.groups[h.level] = s.groups[h.level] || hasBelow(heads, i) && shape.OverTalks(h.Text)
	}
	over := b.overPresented(heads)
	for i, h := range heads {
		s.over[h.level] = over[h.level] || s.over[h.level] || b.overTalks(heads, i, s) || !h.strong && hasBelow(heads, i) && shape.OverTalks(h.Text) && b.strongBelow(heads, i) >= 2
	}
	for level := range quoted {
		s.quoted[level] = quoted[level] >= 3 && quoted[level] > others[level]
	}
	return s
}

// overTalks tells headings over at least two others, with hardly a word before
// the first, that call themselves so or stand beside one that does.
func (b *Outliner) overTalks(heads []*heading, i int, s siblings) bool {
	h := heads[i]
	if h.strong || h.Title.Kind == "keynote" || i+2 >= len(heads) || heads[i+2].line >= h.to || heads[i+1].level != heads[i+2].level {
		return false
	}
	return (s.groups[h.level] || utf8.RuneCountInString(h.Text) <= 24 && overSome.MatchString(h.Text)) && b.wordsBetween(h.line, heads[i+1].line) <= 3 && !b.isNoTalk(heads[i+1])
}

// besideGroups tells headings over nothing but words beside one that stands over
// several talks: the report's own.
func (b *Outliner) besideGroups(heads []*heading, i int, s siblings) bool {
	h := heads[i]
	return s.over[h.level] && !h.strong && utf8.RuneCountInString(h.Text) <= 12 && strings.IndexFunc(h.Text, knowledge.IsJapanese) >= 0 && h.Title.Kind == "talk" && !hasBelow(heads, i) && !b.saysWho(h)
}

// wordsBetween counts the lines with words between two.
func (b *Outliner) wordsBetween(from, to int) int {
	n := 0
	for _, l := range b.lines[from+1 : to] {
		if l.Shape == parse.Text || l.Shape == parse.Bullet {
			n++
		}
	}
	return n
}

// overGuests tells the heading of a keynote in which the other headings that
// name somebody say no more than who spoke.
func (b *Outliner) overGuests(heads []*heading, i int) bool {
	guests := 0
	for _, h := range heads[i+1:] {
		if h.line >= heads[i].to {
			break
		}
		if !h.strong {
			continue
		}
		if b.Speakers(b.lines[h.line]) == nil {
			return false
		}
		guests++
	}
	return guests > 0
}
