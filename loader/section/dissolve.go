package section

import (
	"slices"
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// dissolve takes away the sections of a post that only seem to be one talk, as
// they tell of several, or of one under a title that says nothing; it gives
// their lines.
func (b *builder) dissolve(p page.Span, all []toldTalk) []page.Span {
	var gone []page.Span
	b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
		if s.First-1 < p.From || s.First > p.To || !b.mayGo(s) || !overOpeners(s, all) && (tellsOf(s, all) < b.enough(s) || b.onlyTells(s, all) || b.saysTitle(s, all)) {
			return false
		}
		gone = append(gone, page.Span{From: s.First - 1, To: s.Last})
		b.Refuse(s.First-1, "over-talks", "stands over running text on several talks")
		return true
	})
	b.besideGone(p, gone, all)
	if len(gone) > 0 || b.allSeem(p, all) {
		b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
			return p.From < s.First && s.First <= p.To && s.Rule == "bare-title" && b.seems(s) && tellsOf(s, all) == 0 && !b.saysTitle(s, all)
		})
	}
	return gone
}

// besideGone takes away the sections of headings that tell of no talk, at the
// level of at least two that were over talks: those are none either.
func (b *builder) besideGone(p page.Span, gone []page.Span, all []toldTalk) {
	var levels [7]int
	for _, g := range gone {
		if l := b.lines[g.From]; l.Shape == parse.Heading {
			levels[l.Level]++
		}
	}
	b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
		l := b.lines[s.First-1]
		return p.From < s.First && s.First <= p.To && s.Rule == "heading" && levels[l.Level] >= 2 && b.seems(s) && tellsOf(s, all) == 0
	})
}

// withoutRecordings takes away the items that only link to what was recorded of
// keynotes of which running text tells: "Day 1 - Ana Lopez" has no more of a title
// than the day, and does not need to look like a link.
func (b *builder) withoutRecordings(p page.Span, all []toldTalk) {
	told := make(map[string]bool)
	for _, t := range all {
		for _, who := range t.People {
			told[who.Name] = told[who.Name] || t.Named
		}
	}
	b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
		l := b.lines[s.First-1]
		if s.First <= p.From || s.First > p.To || l.Shape != parse.Bullet || !shape.OpensDay(s.Title) || !shape.DayAlone(s.Title) && s.First != s.Last {
			return false
		}
		said := l.Unlinked()
		return slices.ContainsFunc(latinName.FindAllStringIndex(said, -1), func(at []int) bool { return told[said[at[0]:at[1]]] })
	})
}

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

// cutRunIn ends keynotes whose titles stand in the line of the words on them
// where running text tells of the next talk.
func (b *builder) cutRunIn(all []toldTalk) {
	for i := range b.layout.Sections {
		s := &b.layout.Sections[i]
		if s.Rule != "run-in" {
			continue
		}
		for _, t := range all {
			if t.Named && s.First-1 < t.line && t.line < s.Last {
				s.Last = t.line
				for s.Last > s.First && b.lines[s.Last-1].Shape == parse.Blank {
					s.Last--
				}
			}
		}
	}
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
		return p.From < s.First && s.First <= p.To && (s.Rule != "bare-title" || !b.seems(s) || tellsOf(s, all) > 0)
	})
}

// enough is how many lines must tell of talks for a section to be none.
func (b *builder) enough(s Section) int {
	if page.IsReportTitle(s.Title) || shape.IsGroup(s.Title) || shape.OverTalks(s.Title) || b.NamesThing(s.Title) || b.everyday(s.Title) {
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

// nameUnderGroups notes of what is told under a heading over talks that it is of one,
// though no other word says so: "Keynotes" over "Ana Lopez explained …".
func (b *builder) nameUnderGroups(p page.Span, all []toldTalk) {
	heads := make(map[int]bool) // the first lines of sections: whether they stand over talks
	for _, s := range b.layout.Sections {
		heads[s.First-1] = isGroup(s)
	}
	over, k := false, 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if group, ok := heads[i]; ok {
			over = group
		} else if l.Shape == parse.Heading || shape.Bare(l, shape.MaxBare) && shape.OverTalks(l.Body) {
			over = shape.OverTalks(l.Body)
		}
		for ; k < len(all) && all[k].line <= i; k++ {
			all[k].Named = all[k].Named || over && all[k].line == i && len(all[k].People) > 0
		}
	}
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
		return s.Code == "" && len(s.Credits) == 0 && s.Kind == "talk"
	case "one-keynote":
		return !shape.KeynoteWords.In(b.lines[s.First-1].Body)
	}
	return false
}
