package page

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	introduction = pattern.MustCompile(`^(?:どうも、|こんにちは[、。!！]?|はじめまして[、。]?)?[ 　]*(\S.{1,38}?)(?:[ 　]*[(（]?@([\w]+)[)）]*)?[ 　]*(?:です|と申します)[。!！]*$`)
	handle       = pattern.MustCompile(`@\w+`)
)

// saysWhoWrites tells lines in which somebody gives their own handle; nobody calls
// themselves さん.
func saysWhoWrites(body string) bool {
	return handle.MatchString(body) && introduction.MatchString(body) && !strings.Contains(body, "さん") && byline.Label(body) == ""
}

// posts parts the page into posts: each has a title over a line in which its
// author introduces themselves. A page without such lines is one post.
func (b *Page) posts() {
	start := b.Start()
	var cuts []Span
	for i, l := range b.lines {
		if l.Shape != parse.Text || !saysWhoWrites(l.Body) {
			continue
		}
		title := b.titleOver(i, start)
		if b.Wrote == nil {
			b.Wrote = b.author(i)
		}
		if title >= 0 {
			cuts = append(cuts, Span{From: title, Title: title})
		}
	}
	if len(cuts) < 2 {
		b.Post = []Span{b.onePost(start)}
		b.entitle()
		return
	}
	last := len(cuts) - 1
	for i := range cuts[:last] {
		cuts[i].To = cuts[i+1].From
	}
	cuts[last].To = max(b.postEnd(), cuts[last].From+1)
	b.Post = cuts
	b.entitle()
}

// Start is the index of the first line after the front matter.
func (b *Page) Start() int {
	for i, l := range b.lines {
		if l.Shape != parse.Meta {
			return i
		}
	}
	return len(b.lines)
}

// FirstWords is the index of the line that entitles what begins at a line: its
// first heading or text that does not say whose page it is, and when that was
// written. It is -1 if there is none.
func (b *Page) FirstWords(from int) int {
	for i := from; i < len(b.lines); i++ {
		switch l := b.lines[i]; {
		case l.Shape == parse.Heading:
			return i
		case l.Shape == parse.Text && !l.Stamp() && !b.leadsBack(i) && !b.dayOver(i):
			return b.belowSite(i)
		}
	}
	return -1
}

// leadsBack tells a line that is a link and nothing else, over the heading that
// entitles the page: the way back to the list of pages.
func (b *Page) leadsBack(line int) bool {
	if l := b.lines[line]; !l.Shows(shape.ShowsLink) || !shape.LinkedTitle.MatchString(strings.TrimSpace(l.Body)) {
		return false
	}
	for _, l := range b.lines[line+1:] {
		if l.Shape != parse.Blank {
			return l.Shape == parse.Heading && l.Level == 1
		}
	}
	return false
}

// entitle takes the document's title from its first post.
func (b *Page) entitle() {
	if at := b.Post[0].Title; b.Headline == "" && at >= 0 && b.lines[at].Runes <= shape.MaxTitle {
		b.Headline = b.lines[at].Body
	}
}

// titleOver is the index of the longest of the up to three bare lines over a
// self-introduction, or -1.
func (b *Page) titleOver(line, start int) int {
	best, seen := -1, 0
	for i := line - 1; i >= start && seen < 2 && line-i < 8; i-- {
		l := b.lines[i]
		if l.Shape == parse.Blank {
			continue
		}
		if l.Shape != parse.Text && l.Shape != parse.Heading || shape.SentenceEnd.MatchString(l.Body) && !tellsTitle(l.Body) {
			break
		}
		seen++
		if best < 0 || len(l.Body) > len(b.lines[best].Body) {
			best = i
		}
	}
	return best
}

// tellsTitle lets titles through that end like a sentence: "…をやりました".
func tellsTitle(body string) bool { return utf8.RuneCountInString(body) <= 60 }

// titleField begins the line of front matter that gives the title, in YAML or TOML.
var titleField = pattern.MustCompile(`^title[ \t]*[:=]`)

// TitleLine is the line that entitles the document: in its front matter, else
// the first heading or words. body is what it says.
func (b *Page) TitleLine() (line int, body string) {
	if title := b.Front.Title; title != "" {
		for i, l := range b.lines {
			if l.Shape != parse.Meta {
				break
			}
			if titleField.MatchString(l.Text) && strings.Contains(l.Text, title) {
				return i, title
			}
		}
		if at := b.Start(); at < len(b.lines) && b.lines[at].Shape == parse.Heading && b.lines[at].Body == title {
			return at, title // of a page in HTML
		}
		return -1, ""
	}
	if at := b.FirstWords(b.Start()); at >= 0 {
		return at, b.lines[at].Body
	}
	return -1, ""
}
