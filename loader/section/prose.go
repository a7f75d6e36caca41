package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/telling"
)

// A toldTalk is one of which running text tells, and the line that does, by index.
type toldTalk struct {
	line int
	telling.Telling
}

// prose reads posts that tell of talks in running text: "Then Ana Lopez gave a
// talk about boxes." Such talks stand where no title of another one does, and
// in place of sections that only seem to be one talk.
func (b *builder) prose() {
	if b.layout.Language != "en" {
		return
	}
	for _, p := range b.post {
		if all := b.tellings(p); len(all) > 0 {
			b.tell(p, all)
		}
	}
	slices.SortStableFunc(b.layout.Sections, func(x, y Section) int { return x.First - y.First })
}

// shortest is the number of code points from which on a line is a paragraph.
const shortest = 40

// tellings gives the talks that the lines of a post tell of.
func (b *builder) tellings(p span) []toldTalk {
	var out []toldTalk
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if i == p.title || l.Shape != parse.Text && l.Shape != parse.Bullet || utf8.RuneCountInString(l.Body) < shortest {
			continue
		}
		found := telling.Find(l.Body, b.lex)
		for _, t := range found {
			if t.Named || len(found) == 1 { // who is said to speak beside others is in a roundup
				out = append(out, toldTalk{i, t})
			}
		}
	}
	return out
}

// tell makes sections of the talks that a post tells of, unless it marks its
// talks otherwise.
func (b *builder) tell(p span, all []toldTalk) {
	gone := b.dissolve(p, all)
	first := b.firstTalk(p)
	var free []toldTalk
	for _, t := range all {
		if inAny(t.line, gone) || b.sectionAt(t.line) < 0 && (first < 0 || b.besideTalks(t, first)) {
			free = append(free, t)
		}
	}
	if !slices.ContainsFunc(free, toldTalk.isNamed) && !(len(free) > 1 && len(gone) == 0) {
		return
	}
	for i, t := range free {
		b.addTold(t, b.toldEnd(t, free[i+1:], p.to))
	}
}

func (t toldTalk) isNamed() bool { return t.Named }

// dissolve takes away the sections of a post that only seem to be one talk, as
// they tell of several, or of one under a title that says nothing; it gives
// their lines.
func (b *builder) dissolve(p span, all []toldTalk) []span {
	var gone []span
	b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
		if s.First-1 < p.from || s.First > p.to || !b.seems(s) || tellsOf(s, all) < b.enough(s) {
			return false
		}
		gone = append(gone, span{from: s.First - 1, to: s.Last})
		b.refuse(s.First-1, "over-talks", "stands over running text on several talks")
		return true
	})
	if len(gone) > 0 || b.allSeem(p, all) {
		b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
			return p.from < s.First && s.First <= p.to && s.Rule == "bare-title" && b.seems(s) && tellsOf(s, all) == 0
		})
	}
	return gone
}

// allSeem tells posts of which at least two lines tell of talks, and none of
// them in a section, each of which only seems to be a talk.
func (b *builder) allSeem(p span, all []toldTalk) bool {
	lines := make(map[int]bool)
	for _, t := range all {
		if t.Named && b.sectionAt(t.line) < 0 {
			lines[t.line] = true
		}
	}
	return len(lines) > 1 && !slices.ContainsFunc(b.layout.Sections, func(s Section) bool {
		return p.from < s.First && s.First <= p.to && (s.Rule != "bare-title" || !b.seems(s) || tellsOf(s, all) > 0)
	})
}

// enough is how many lines must tell of talks for a section to be none.
func (b *builder) enough(s Section) int {
	if isReportTitle(s.Title) || isGroup(s.Title) {
		return 1
	}
	return 2
}

// tellsOf counts the lines of a section that tell of talks, and in one line the
// titles. In what seems to be news of a keynote, those count that say that
// others spoke.
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
	if s.Rule == "one-keynote" && named > 0 {
		return n
	}
	return named
}

// seems tells sections of which only the place of the title says that they
// are talks.
func (b *builder) seems(s Section) bool {
	switch s.Rule {
	case "bare-title", "heading":
		return s.Code == "" && len(s.Credits) == 0 && s.Kind == "talk"
	case "one-keynote":
		return !keynoteWords.In(b.lines[s.First-1].Body)
	}
	return false
}

func inAny(line int, spans []span) bool {
	return slices.ContainsFunc(spans, func(s span) bool { return s.from <= line && line < s.to })
}

// firstTalk is the index of the line at which the first section of a post
// begins, or -1.
func (b *builder) firstTalk(p span) int {
	for _, s := range b.layout.Sections {
		if p.from < s.First && s.First <= p.to {
			return s.First - 1
		}
	}
	return -1
}

// besideTalks tells talks of which running text tells among others that have
// titles: after the first, or under a day, by people whom no title names.
func (b *builder) besideTalks(t toldTalk, first int) bool {
	day := slices.ContainsFunc(b.days, func(d day) bool { return d.line < t.line })
	if !t.Named && !day || len(t.People) == 0 || t.line < first && !day {
		return false
	}
	return !slices.ContainsFunc(t.People, func(p byline.Person) bool {
		return slices.ContainsFunc(b.layout.Sections, func(s Section) bool { return strings.Contains(b.lines[s.First-1].Body, p.Name) })
	})
}

// sectionAt is the index of a section around a line, or -1.
func (b *builder) sectionAt(line int) int {
	return slices.IndexFunc(b.layout.Sections, func(s Section) bool { return s.First-1 <= line && line < s.Last })
}
