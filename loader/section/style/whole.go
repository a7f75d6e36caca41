package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// opening is how many lines under the headline may give the title of the one talk
// that a document reports.
const opening = 12

// What a reporter calls their notes before a talk's title, or behind it.
var (
	notesOn  = pattern.MustCompile(`^(?i:(?:my )?(?:(?:session|talk|lecture|keynote|conference|video) )?(?:notes|summary|review|report|recap|liveblog)(?: (?:on|from|of|for))?[ ]?[:–-][ ]?|(?:セッション|講演|参加|聴講|視聴)?(?:レポート|レポ|メモ)[ 　]?[:：][ 　]?)`)
	notedEnd = pattern.MustCompile(`[ 　]*(?:[-–—|｜:：][ 　]*|[(（\[［【])(?i:(?:session|talk|lecture|keynote)? ?(?:notes|summary|recap|review)|(?:セッション|講演|参加|聴講|視聴)?(?:レポート|レポ|メモ|まとめ))[ 　]*[-–—)）\]］】]?$`)
)

// Whole reads a document as the report of one talk, whatever its headings say: from
// the headline, or a line near it with the talk's code, to the reporter's closing words.
func (b *Styles) Whole() bool {
	line, body := b.TitleLine()
	if line < 0 {
		return false
	}
	t := b.wholeTitle(body)
	if t.Text == "" {
		return false
	}
	for i := line + 1; t.Code == "" && i < min(line+opening, len(b.lines)); i++ {
		if l := b.lines[i]; shape.Bare(l, shape.MaxTitle) && b.TitleOf(l).Code != "" {
			b.Add(i, b.Closing(i), b.TitleOf(l), "one-talk-post")
			return true
		}
	}
	b.addOne(line, body, t)
	return true
}

// wholeTitle is the title of the talk in that of a document on it alone: what that
// quotes, what stands behind a code or beside the event in brackets, or all of it.
func (b *Styles) wholeTitle(body string) shape.Title {
	tag, tail := page.PostTag.FindString(body), hashTags.FindString(body)
	inner := strings.TrimSpace(body[len(tag):max(len(tag), len(body)-len(tail))])
	skip := len(notesOn.FindString(inner))
	t := b.Read(strings.TrimSuffix(inner[skip:], notedEnd.FindString(inner[skip:])))
	t.At += utf8.RuneCountInString(tag + inner[:skip])
	if m := quotation.FindStringSubmatch(inner); m != nil && len(t.People) == 0 {
		t.Text = m[1]
	} else if said := b.besideEvent(inner); said != "" {
		t.Text = said
	}
	return t
}
