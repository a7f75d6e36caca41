package section

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// dissolve takes away the sections of a post that only seem to be one talk, as
// they tell of several, or of one under a title that says nothing; it gives
// their lines.
func (b *builder) dissolve(p page.Span, all []toldTalk) []page.Span {
	var gone []page.Span
	b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
		if s.First-1 < p.From || s.First > p.To || !b.mayGo(s) || !overOpeners(s, all) && !b.overTitled(s, all) && !b.byOthers(s, all) && (tellsOf(s, all) < b.enough(s) || b.onlyTells(s, all) || b.saysTitle(s, all)) {
			return false
		}
		gone = append(gone, page.Span{From: s.First - 1, To: s.Last})
		b.Refuse(s.First-1, "over-talks", "stands over running text on several talks")
		return true
	})
	b.besideGone(p, gone, all)
	if len(gone) > 0 || b.allSeem(p, all) {
		b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
			return beginsIn(s, p) && s.Rule == "bare-title" && b.seems(s) && tellsOf(s, all) == 0 && !b.saysTitle(s, all)
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
		return beginsIn(s, p) && s.Rule == "heading" && levels[l.Level] >= 2 && b.seems(s) && tellsOf(s, all) == 0
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
