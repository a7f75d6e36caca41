package section

import (
	"slices"
	"strings"

	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// callsTalk is what follows the name by which a talk is called.
var callsTalk = pattern.MustCompile(`^["”]? (?i:talk|session|presentation|keynote|workshop)\b`)

// onlyTells tells sections in which one line tells of a talk, and calls it as
// the section is called: "the Boxes talk" under "Boxes".
func (b *builder) onlyTells(s Section, all []toldTalk) bool {
	if tellsOf(s, all) != 1 {
		return false
	}
	for _, t := range all {
		if s.First <= t.line && t.line < s.Last && t.Named {
			_, after, calls := strings.Cut(b.lines[t.line].Body, s.Title)
			return calls && callsTalk.MatchString(after)
		}
	}
	return false
}

// allSeem tells posts of which at least two lines tell of talks, and none of
// them in a section, each of which only seems to be a talk.
func (b *builder) allSeem(p page.Span, all []toldTalk) bool {
	lines, inside := make(map[int]bool), b.innermost()
	for _, t := range all {
		if t.Named && inside[t.line] < 0 {
			lines[t.line] = true
		}
	}
	return len(lines) > 1 && !slices.ContainsFunc(b.layout.Sections, func(s Section) bool {
		return beginsIn(s, p) && (s.Rule != "bare-title" || !b.seems(s) || tellsOf(s, all) > 0)
	})
}

// enough is how many lines must tell of talks for a section to be none.
func (b *builder) enough(s Section) int {
	if page.IsReportTitle(s.Title) || shape.IsGroup(s.Title) || shape.OverTalks(s.Title) || b.NamesThing(s.Title) || b.everyday(s.Title) || b.opensAsPost(s.Title) {
		return 1
	}
	return 2
}

// isGroup tells sections under a heading over talks, which is a keynote's where it
// says "Keynotes": they are talks only as long as nothing under them tells of one.
func isGroup(s Section) bool {
	return (s.Rule == "keynote" || s.Rule == "bare-title" || s.Rule == "heading") && s.Code == "" && len(s.Credits) == 0 && shape.OverTalks(s.Title)
}

// mayGo tells sections that running text may show to be no talk.
func (b *builder) mayGo(s Section) bool { return b.seems(s) || isGroup(s) }

// opensAsPost tells titles that begin as the document's does, in three words or
// more: an event, and when it was.
func (b *builder) opensAsPost(title string) bool {
	rest, opens := strings.CutPrefix(title, b.Headline)
	return opens && rest != "" && strings.Count(b.Headline, " ") > 1
}

// everyday tells titles of two words, the second one written small, that name
// nothing, and those of an article and a word: "Happy accidents", "The Good".
func (b *builder) everyday(title string) bool {
	words := strings.Fields(title)
	return len(words) == 2 && (words[0] == "The" || 'a' <= words[1][0] && words[1][0] <= 'z') && len(b.lex.Find(title)) == 0
}

// tellsOf counts the lines of a section that tell of talks, and in one line the
// titles. In what seems to be one talk by the title of its post alone, those count
// that say that others spoke.
func tellsOf(s Section, all []toldTalk) int {
	n, named, last := 0, 0, -1
	for _, t := range all {
		if t.line == last && !t.Titled || t.line < s.First || t.line >= s.Last {
			continue
		}
		if t.Named {
			named++
		}
		n, last = n+1, t.line
	}
	if (s.Rule == "one-keynote" || s.Rule == "event-title") && named > 0 {
		return n
	}
	return named
}

// seems tells sections of which only the place of the title says that they
// are talks.
func (b *builder) seems(s Section) bool {
	switch s.Rule {
	case "bare-title", "heading", "event-title":
		said := b.lines[s.First-1].Said()
		return s.Code == "" && len(s.Credits) == 0 && s.Kind == "talk" && shape.OwnEnd(said) == len(said)
	case "one-keynote":
		return !shape.KeynoteWords.In(b.lines[s.First-1].Body)
	}
	return false
}

// onlyPlaced is seems, and tells sections that headings without their marks begin.
func (b *builder) onlyPlaced(s Section) bool {
	return b.seems(s) || s.Rule == "lost-heading" && s.Code == "" && len(s.Credits) == 0 && s.Kind == "talk"
}
