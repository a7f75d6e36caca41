package parse

import (
	"strings"

	"talkgraph/loader/pattern"
)

var (
	tomlField = pattern.MustCompile(`^([A-Za-z_]+)[ \t]*=[ \t]*["']?([^"']*)["']?[ \t]*$`)
	tomlMark  = "+++"
)

// inMarkdown tells plain text that is written in Markdown: blogs are kept in
// it, and pages are copied from it, under names that end in anything. One #
// can begin a remark of a script or a tag; two headings, of which one is below
// the first level, or three that stand apart, or front matter over one, can not.
func inMarkdown(lines []Line) bool {
	heads, apart, below := 0, 0, fronted(lines)
	open := ""
	for i, l := range lines {
		switch mark := fenceMark(l.Text); {
		case open != "":
			if strings.HasPrefix(mark, open) {
				open = ""
			}
		case mark != "":
			open = mark
		case strings.HasPrefix(l.Text, "#"):
			if heading(&l) && l.Body != "" {
				heads++
				below = below || l.Level > 1
				if i == 0 || strings.TrimSpace(lines[i-1].Text) == "" {
					apart++
				}
			} else if l.Shape != Heading && touchesMark(l.Text) && !tag.MatchString(l.Text) {
				heads++
			}
		}
	}
	return below && heads >= 2 || apart >= 3
}

// fronted tells lines that begin with front matter.
func fronted(lines []Line) bool {
	mark := strings.TrimRight(lines[0].Text, " \t")
	if mark != "---" && mark != tomlMark {
		return false
	}
	for i, l := range lines[1:] {
		if strings.TrimRight(l.Text, " \t") == mark {
			return mark == tomlMark || hasKey(lines[1:i+1])
		}
	}
	return false
}

// tomlFront reads front matter between two lines of "+++": fields of one text
// each. It gives the index of the first line after it.
func tomlFront(doc *Document) int {
	for i := 1; i < len(doc.Lines); i++ {
		if strings.TrimRight(doc.Lines[i].Text, " \t") != tomlMark {
			continue
		}
		for j := range i + 1 {
			doc.Lines[j].Shape = Meta
			if m := tomlField.FindStringSubmatch(doc.Lines[j].Text); m != nil {
				doc.Front.set(strings.ToLower(m[1]), m[2])
			}
		}
		return i + 1
	}
	return 0
}

// set keeps a field that is known.
func (f *Front) set(key, text string) {
	switch key {
	case "title":
		f.Title = text
	case "url":
		f.URL = text
	case "author":
		f.Author = text
	case "date", "published":
		f.Published = text
	case "language":
		f.Language = text
	case "event":
		f.Event = text
	case "publisher":
		f.Publisher = text
	}
}
