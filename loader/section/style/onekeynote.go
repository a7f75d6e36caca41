package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// oneKeynote tells titles of articles on one keynote from those of reports on
// several talks: they speak of a keynote and of its event, and no heading in
// the article is one of a talk. Bare lines and marks could be.
func (b *Styles) oneKeynote(t shape.Title) bool {
	if t.Kind != "keynote" {
		return false
	}
	if b.Front.Title == "" {
		return b.plainKeynote(t)
	}
	if b.isSeveral(b.Front.Title) {
		return false
	}
	heads := 0
	for _, l := range b.lines {
		if l.Shape != parse.Heading || l.Body == b.Front.Title {
			continue
		}
		if b.mayEntitle(l) || len(b.TitleOf(l).People) > 0 {
			return false
		}
		heads++
	}
	return heads > 0
}

// isSeveral tells titles of reports on several talks, whatever the name of the
// event says. "Keynote session" is one.
func (b *Styles) isSeveral(title string) bool {
	rest := []rune(title)
	for _, n := range b.Namings(title) {
		for i := n.Start; i < n.End; i++ {
			rest[i] = ' '
		}
	}
	return several.In(keynoteSession.ReplaceAllString(string(rest), " "))
}

var keynoteSession = pattern.MustCompile(`(?i:keynote session\b)|(?:キーノート|基調講演)[ 　]?セッション`)

// plainKeynote tells articles on one keynote that mark no headings: the title
// names its event, its day or who gave it, and no line could be the title of another talk.
func (b *Styles) plainKeynote(t shape.Title) bool {
	line, body := b.TitleLine()
	if b.isSeveral(body) || strings.Contains(body, ":") && t.Text != body || utf8.RuneCountInString(body) > shape.MaxBare {
		return false
	}
	if e, ok := b.EventIn(line); (!ok || e.ID == "") && len(t.People) == 0 && len(b.keynoteOf(t.Text)) == 0 && !datedKeynote(body) {
		return false
	}
	for i, l := range b.lines {
		switch {
		case i == line, i < line+5 && dayAlone.MatchString(l.Body):
		case l.Shape == parse.Heading && (b.mayEntitle(l) || len(b.TitleOf(l).People) > 0), shape.Bare(l, shape.MaxBare) && b.mayEntitle(l):
			return false
		}
	}
	return true
}

// datedKeynote tells titles that open with the word for a keynote and say when it was.
func datedKeynote(title string) bool {
	return shape.KeynoteWords.Index(title) == 0 && shape.DayOf(title) != ""
}

// dayAlone is a date and nothing else: under a title it says when that was written.
var dayAlone = pattern.MustCompile(`^(?:19|20)\d\d(?:年|[-/.])[ 　]?\d{1,2}(?:月|[-/.])[ 　]?\d{1,2}日?(?:[ 　]?[(（][月火水木金土日](?:曜日?)?[)）])?(?:[ 　]+\d{1,2}[:：時]\d{0,2}分?)?(?:[ 　]*(?:公開|更新|に公開))?$`)

// mayEntitle tells lines that look like the title of a talk, or of several.
func (b *Styles) mayEntitle(l *shape.Line) bool {
	t := b.TitleOf(l)
	return t.Code != "" || t.Label != "" || t.Kind != "talk" || shape.OverTalks(l.Body) || l.Day()
}

// ofName is a keynote's title that is the word for it and a name.
var ofName = pattern.MustCompile(`^(?i:基調講演|キーノート|keynote)[ 　:：／/]{1,3}(` + byline.LatinName + `|` + byline.JapaneseName + `)$`)

// keynoteOf is who gave a keynote that is called by their name: "基調講演 Ana Lopez".
func (b *Styles) keynoteOf(title string) []byline.Person {
	m := ofName.FindStringSubmatchIndex(title)
	if m == nil || !byline.IsName(title[m[2]:m[3]], b.lex) {
		return nil
	}
	return []byline.Person{byline.PersonAt(title, m[2], m[3])}
}
