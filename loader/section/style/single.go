package style

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

var (
	hashTags = pattern.MustCompile(`(?:[ 　]*[#＃][\p{L}\p{N}_]+)+[ 　]*$`)
)

// Single reads a document that is the report of one talk, as its title says:
// "[Report] CODE: Title #event". All of it is that talk, up to the reporter's
// closing words.
func (b *Styles) Single() bool {
	line, body := b.TitleLine()
	if line < 0 || len(b.Post) != 1 {
		return false
	}
	tag, tail := page.PostTag.FindString(body), hashTags.FindString(body)
	inner := strings.TrimSpace(body[len(tag):max(len(tag), len(body)-len(tail))])
	if utf8.RuneCountInString(inner) > shape.MaxTitle {
		return false
	}
	if !strings.ContainsAny(inner, " 　") {
		inner = strings.ReplaceAll(inner, "_", " ") // as files are named
	}
	t := b.Read(inner)
	if m := shape.CodePattern.FindStringSubmatch(inner); tag != "" && t.Code == "" && m != nil {
		t.Code, t.Text = m[1]+m[2], strings.TrimPrefix(t.Text, inner[:len(inner)-len(m[3])])
	}
	said := b.quotes(inner)
	if coded, ok := b.codeIn(inner); ok && said == "" && t.Code == "" {
		t = coded
	} else if said = cmp.Or(said, b.underEvent(strings.TrimSpace(strings.TrimSuffix(body, tail)))); said != "" {
		t.Text = said
	} else if t.Text == "" || !b.oneTalk(t, tag, tail, inner) {
		return false
	}
	t.At += utf8.RuneCountInString(tag)
	b.addOne(line, body, t)
	return true
}

// addOne adds the one talk of a document, which a line entitles.
func (b *Styles) addOne(line int, body string, t shape.Title) {
	if len(t.People) == 0 {
		t.People = b.keynoteOf(t.Text)
	}
	if b.lines[line].Shape == parse.Meta {
		b.TitleMeta = line + 1
		t.At += utf8.RuneCountInString(b.lines[line].Text[:strings.Index(b.lines[line].Text, body)]) - b.lines[line].Start
	}
	b.Add(line, b.Closing(line), t, "one-talk-post")
}

var quotation = pattern.MustCompile(`[「『“]([^「」『』“”]{8,})[」』”]`)

// quotes is the title of a talk that the title of a document quotes beside the
// event at which it was given, where no heading is a talk's: "XConf「題」メモ".
func (b *Styles) quotes(text string) string {
	m := quotation.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	around := strings.Replace(text, m[0], " ", 1)
	if quotation.MatchString(around) || len(occasion.Namings(around, b.lex.Find(around), b.Year)) == 0 {
		return ""
	}
	if !b.noneElse(text) {
		return ""
	}
	return m[1]
}

// noneElse tells documents in which no line but the title is that of a talk.
func (b *Styles) noneElse(title string) bool {
	billed := 0 // bare lines that are a title with its byline, as where there are no headings
	for _, l := range b.lines {
		if shape.Bare(l, shape.MaxBare) && l.Label() == "" && l.Body != title {
			if t := b.TitleAt(l); t.Text != "" && len(t.People) > 0 {
				billed++
			}
		}
		if billed > 1 {
			return false
		}
		if l.Shape != parse.Heading && shape.MarkOf(l) == "" || l.Body == title {
			continue
		}
		if t := b.TitleOf(l); t.Code != "" || len(t.People) > 0 || t.Kind != "talk" || quotation.MatchString(l.Body) {
			return false
		}
	}
	return true
}

// oneTalk tells titles of one talk from those of a report on several: they
// have a code, or a tag and no event, and no other line has a code, or more
// than one of them says who speaks.
func (b *Styles) oneTalk(t shape.Title, tag, tail, inner string) bool {
	if tag == "" && tail == "" && t.Code == "" {
		return b.oneKeynote(t) || b.oneByline()
	}
	labels := 0
	for _, l := range b.lines {
		if l.Shape == parse.Bullet && shape.Labelled(l) {
			labels++
		}
		if l.Shape != parse.Heading && l.Shape != parse.Text {
			continue
		}
		if other := b.TitleOf(l); other.Code != "" && other.Code != t.Code && shape.Separated.MatchString(l.Body) || l.Shape == parse.Heading && other.Kind == "keynote" && t.Kind != "keynote" {
			return false
		}
		if shape.Labelled(l) {
			labels++
		}
	}
	if t.Code != "" {
		return true
	}
	return tag != "" && labels == 1 && len(b.Namings(inner)) == 0
}

// oneByline tells documents whose first heading has a byline right under it,
// and no other heading of its level beside it, nor one that says who speaks.
func (b *Styles) oneByline() bool {
	line, _ := b.TitleLine()
	if b.lines[line].Shape != parse.Heading || len(b.SpeakersUnder(line, len(b.lines))) == 0 {
		return false
	}
	for i, l := range b.lines {
		if l.Shape == parse.Heading && i != line && (l.Level <= b.lines[line].Level || len(b.TitleOf(l).People) > 0 || b.SpeakersUnder(i, len(b.lines)) != nil) {
			return false
		}
	}
	return true
}

// Closing is the index of the heading with which the reporter's own words
// begin at the end of a post, or of the end.
func (b *Styles) Closing(from int) int {
	to := b.Post[len(b.Post)-1].To
	end, top := to, 7
	for _, l := range b.lines[from+1 : to] {
		if l.Shape == parse.Heading {
			top = min(top, l.Level)
		}
	}
	for i := from + 1; i < to; i++ {
		l := b.lines[i]
		if l.Shape != parse.Heading && !shape.Bare(l, 30) || l.Level > top {
			continue // a talk has a summary of its own
		}
		switch {
		case l.Stop() && end == to && (l.Shape == parse.Heading && 3*(i-from) > to-from || 2*(i-from) > to-from):
			end = i // bare lines close the second half
		case !l.Stop() && (l.Shape == parse.Heading || b.Opens(i)):
			end = to
		}
	}
	return end
}
