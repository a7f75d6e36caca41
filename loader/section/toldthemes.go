package section

import (
	"slices"
	"strings"

	"talkgraph/loader/section/page"
)

// overTitled tells sections under a few words, of which the first paragraph begins with
// the title of a talk that says something else: themes, under which talks are told.
func (b *builder) overTitled(s Section, all []toldTalk) bool {
	at := b.firstParagraph(s)
	if at < 0 || len(strings.Fields(s.Title)) > maxTheme || ofOne.MatchString(s.Title) || titular.MatchString(s.Title) {
		return false
	}
	return slices.ContainsFunc(all, func(t toldTalk) bool {
		if t.line != at || !t.Titled || t.From > earlyTitle {
			return false
		}
		_, found := page.WordsIn(s.Title, strings.ToLower(b.lines[at].Body[t.From:t.To]))
		return 2*found < len(strings.Fields(s.Title))
	})
}

// byOthers tells sections under a title of which the text tells of at least two people who
// spoke, one after the other, and who share no sentence: a theme, unless its first paragraph
// speaks of one talk, as of a panel.
func (b *builder) byOthers(s Section, all []toldTalk) bool {
	at, who := b.firstParagraph(s), ""
	if s.Rule != "bare-title" || at < 0 || ofOneTalk.MatchString(b.lines[at].Body) {
		return false
	}
	for _, t := range all {
		if t.line < s.First || t.line >= s.Last || len(t.People) == 0 {
			continue
		}
		if t.Titled || who != "" && who != t.People[0].Name {
			return who != "" && who != t.People[0].Name
		}
		who = t.People[0].Name
	}
	return false
}

// earlyTitle is before how many bytes of a paragraph it begins with a title.
const earlyTitle = 40
