package section

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
func (b *page) posts() {
	start := b.start()
	var cuts []span
	for i, l := range b.lines {
		if l.Shape != parse.Text || !saysWhoWrites(l.Body) {
			continue
		}
		title := b.titleOver(i, start)
		if b.wrote == nil {
			b.wrote = b.author(i)
		}
		if title >= 0 {
			cuts = append(cuts, span{from: title, title: title})
		}
	}
	if len(cuts) < 2 {
		b.post = []span{{start, len(b.lines), b.firstWords(start)}}
		b.entitle()
		return
	}
	for i := range cuts {
		cuts[i].to = len(b.lines)
		if i+1 < len(cuts) {
			cuts[i].to = cuts[i+1].from
		}
	}
	b.post = cuts
	b.entitle()
}

// start is the index of the first line after the front matter.
func (b *page) start() int {
	for i, l := range b.lines {
		if l.Shape != parse.Meta {
			return i
		}
	}
	return len(b.lines)
}

// firstWords is the index of the first heading or text from a line on, or -1.
func (b *page) firstWords(from int) int {
	for i := from; i < len(b.lines); i++ {
		if s := b.lines[i].Shape; s == parse.Heading || s == parse.Text && !b.lines[i].Stamp() {
			return i
		}
	}
	return -1
}

// entitle takes the document's title from its first post.
func (b *page) entitle() {
	if at := b.post[0].title; b.headline == "" && at >= 0 && b.lines[at].Runes <= shape.MaxTitle {
		b.headline = b.lines[at].Body
	}
}

// titleOver is the index of the longest of the up to three bare lines over a
// self-introduction, or -1.
func (b *page) titleOver(line, start int) int {
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

// titleLine is the line that entitles the document: in its front matter, else
// the first heading or words. body is what it says.
func (b *page) titleLine() (line int, body string) {
	if title := b.front.Title; title != "" {
		for i, l := range b.lines {
			if l.Shape != parse.Meta {
				break
			}
			if strings.HasPrefix(l.Text, "title:") && strings.Contains(l.Text, title) {
				return i, title
			}
		}
		return -1, ""
	}
	if at := b.firstWords(b.start()); at >= 0 {
		return at, b.lines[at].Body
	}
	return -1, ""
}
