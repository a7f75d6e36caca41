package page

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

const (
	maxSite = 40 // code points of a site's name, in which no event is named
	maxHead = 8  // lines within which a page begins with its site
)

// belowSite is the line that entitles a post under the name of its site, at the
// index of the first words: the first one that names an event, where what pages
// print there stands around it, or what the site is about, or as reports are
// called. Else it is that name.
func (b *Page) belowSite(first int) int {
	name := b.lines[first]
	if name.Shape != parse.Text || name.Runes > maxSite || shape.SentenceEnd.MatchString(name.Body) || len(b.Namings(name.Body)) > 0 {
		return first
	}
	around := b.furnished(0, first)
	for i, words := first+1, 0; i < len(b.lines) && words < maxHead; i++ {
		l := b.lines[i]
		if l.Shape == parse.Blank {
			continue
		}
		words++
		switch {
		case l.Shape == parse.Link, l.Stamp(), dayWritten.MatchString(l.Body), saysOfSite(l, name.Body):
			around = true
		case l.Shape != parse.Text || !shape.Bare(l, shape.MaxBare):
			return first
		case b.entitlesBelow(i):
			if around || b.calledReport(l.Body) || b.furnished(i+1, b.nextWords(i+1)) {
				return i
			}
			return first
		}
	}
	return first
}

// saysOfSite tells what a site is about: a short sentence, in Japanese one that calls
// it what sites are, or sentences that begin with its name.
func saysOfSite(l *shape.Line, name string) bool {
	if l.Shape != parse.Text {
		return false
	}
	short := l.Runes <= 120 && (strings.HasSuffix(l.Body, ".") && strings.Count(l.Body, ". ") == 0 || isSite.MatchString(l.Body))
	return short || strings.HasPrefix(l.Body, name) && shape.SentenceEnd.MatchString(l.Body)
}

// isSite is how a sentence ends that says what a site is, or what those do who write
// it: "Boxの技術ブログです。", "港で船を直しています。".
var isSite = pattern.MustCompile(`^[^。]*(?:(?:ブログ|サイト|メディア|備忘録|日記|雑記|記録)(?:です|だ|になります)?|(?:やって|して|書いて|綴って|残して|作って)い?ます)[。]?$`)

// entitlesBelow tells a line that names an event, and neither a code nor anybody.
func (b *Page) entitlesBelow(i int) bool {
	l := b.lines[i]
	if len(b.Namings(l.Body)) == 0 {
		return false
	}
	t := b.TitleOf(l)
	return t.Kind == "talk" && t.Code == "" && len(t.People) == 0
}

// calledReport tells a line that names an event and says more of it that a report does:
// "GopherCon 2015: favourite talks".
func (b *Page) calledReport(body string) bool {
	all := b.Namings(body)
	return len(all) == 1 && all[0].End-all[0].Start+4 < utf8.RuneCountInString(body) && b.IsEdition(body)
}

// furnished tells whether some lines are what pages print around a post.
func (b *Page) furnished(from, to int) bool {
	for _, l := range b.lines[from:to] {
		if l.Shape == parse.Link && !strings.Contains(l.Body, ".") || l.Stamp() || l.Shape == parse.Text && dayWritten.MatchString(l.Body) {
			return true
		}
	}
	return false
}

// nextWords is the index after the next line that is no blank one.
func (b *Page) nextWords(from int) int {
	for i := from; i < len(b.lines); i++ {
		if b.lines[i].Shape != parse.Blank {
			return i + 1
		}
	}
	return len(b.lines)
}
