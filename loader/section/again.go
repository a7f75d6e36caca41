package section

import (
	"slices"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/page"
)

// shortestAgain is how many code points a title has that is unlikely to be that
// of two talks.
const shortestAgain = 10

// again leaves out the items of lists that name talks once more of which lines
// above have told, as lists of slides do. Who gave a talk may be said there alone.
func (b *builder) again() {
	all := b.layout.Sections
	slices.SortStableFunc(all, func(x, y Section) int { return x.First - y.First })
	first := make(map[string]int) // by title: the index of the talk among those kept
	kept := all[:0]
	for _, s := range all {
		key := knowledge.Key(s.Title)
		at, told := first[key]
		if told && at == len(kept)-1 && b.isRepeated(s, kept[at]) {
			kept[at].Last = s.Last
			continue
		}
		if told && b.isAgain(s, kept[at]) {
			if len(kept[at].Credits) == 0 {
				kept[at].Credits = s.Credits
			}
			b.Refuse(s.First-1, "told-above", "names a talk of which lines above have told")
			continue
		}
		if !told {
			first[key] = len(kept)
		}
		kept = append(kept, s)
	}
	b.layout.Sections = kept
}

// isRepeated tells a talk with the title of the one right above, as slides repeat theirs.
func (b *builder) isRepeated(s, above Section) bool {
	for at := above.Last; at < s.First-1; at++ {
		if shape := b.lines[at].Shape; shape != parse.Blank && shape != parse.Rule {
			return false
		}
	}
	return s.First > above.Last && s.Kind == above.Kind && s.Code == above.Code && s.Date == above.Date && len(s.Credits) == 0 && utf8.RuneCountInString(s.Title) >= shortestAgain
}

// isAgain tells an item that is nothing but the title of a talk above, on the
// same day, and perhaps who gave it.
func (b *builder) isAgain(s, above Section) bool {
	if s.First != s.Last || s.First <= above.Last || b.lines[s.First-1].Shape != parse.Bullet || s.Kind == "keynote" || utf8.RuneCountInString(s.Title) < shortestAgain || s.Date != above.Date || s.Code != above.Code {
		return false
	}
	if slices.ContainsFunc(b.Days, func(d page.Day) bool { return above.First <= d.Line && d.Line < s.First-1 }) {
		return false
	}
	return len(s.Credits) == 0 || len(above.Credits) == 0 || sameSpeaker(s.Credits, above.Credits)
}

// sameSpeaker tells whether two bylines have somebody in common.
func sameSpeaker(one, other []billing.Credit) bool {
	names := make(map[string]bool)
	for _, c := range one {
		for _, p := range c.People {
			names[knowledge.Key(p.Name)] = true
		}
	}
	return slices.ContainsFunc(other, func(c billing.Credit) bool {
		for _, p := range c.People {
			if names[knowledge.Key(p.Name)] {
				return true
			}
		}
		return false
	})
}
