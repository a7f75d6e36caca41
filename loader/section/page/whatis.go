package page

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// whatIs is how headings say that an event is explained under them.
var whatIs = pattern.MustCompile(`^(?i:what(?: is|'s|’s)[ ](?:an? |the )?)(.+?)\??$|^(.+?)[ 　]*(?:とは(?:何か|なに)?|って(?:何|なに)|について|の(?:概要|紹介|説明))[?？]?$`)

// TellsOfEvent tells headings of what an event is: "What is KubeCon?",
// "KubeConとは". The event is the one that entitles the document, or is known.
func (b *Page) TellsOfEvent(body string) bool {
	m := whatIs.FindStringSubmatch(body)
	if m == nil {
		return false
	}
	name := strings.TrimSpace(shape.MarkPattern.ReplaceAllString(m[1]+m[2], ""))
	if title := knowledge.Key(b.heading()); utf8.RuneCountInString(name) >= 4 && strings.Contains(title, knowledge.Key(name)) {
		return true
	}
	for _, n := range b.Namings(name) {
		if 3*(n.End-n.Start) >= 2*utf8.RuneCountInString(name) {
			return true
		}
	}
	return false
}

// heading is what entitles the document: its front matter, or its first words.
func (b *Page) heading() string {
	if b.Headline != "" {
		return b.Headline
	}
	if at := b.FirstWords(b.Start()); at >= 0 {
		return b.lines[at].Body
	}
	return ""
}

// NamesThing tells headings that are nothing but the name of a service.
func (b *Page) NamesThing(body string) bool {
	return b.lex.Has(knowledge.Service, body)
}
