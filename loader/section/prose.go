package section

import (
	"slices"
	"sync"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

// prose reads posts that tell of talks in running text: "Then Ana Lopez gave a
// talk about boxes." Such talks stand where no title of another one does, and
// in place of sections that only seem to be one talk. Lines that do not matter
// are not read.
func (b *builder) prose(matters []bool) {
	for _, p := range b.Post {
		if all := b.thisTalks(p, b.nameOpeners(p, b.titleOpeners(p, b.openers(p, b.tellings(p, matters))))); len(all) > 0 {
			b.tell(p, all)
		}
	}
	slices.SortStableFunc(b.layout.Sections, func(x, y Section) int { return x.First - y.First })
}

// shortest is the number of code points from which on a line is a paragraph.
const shortest = 40

// tellings gives the talks that the lines of a post that matter tell of. The
// others are read where it counts whose talk was told last.
func (b *builder) tellings(p page.Span, matters []bool) []toldTalk {
	var out []toldTalk
	var left []int // lines that were passed over since a talk was told
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if i == p.Title && l.Runes <= shape.MaxTitle || l.Shape != parse.Text && l.Shape != parse.Bullet || l.Runes < shortest {
			continue // a first line that is a paragraph entitles nothing
		}
		if !matters[i] {
			left = append(left, i)
			continue
		}
		found := findIn(l.Body, b.lex)
		if len(found) == 1 && !found[0].Named {
			for _, at := range left {
				out = b.withTold(out, at, findIn(b.lines[at].Body, b.lex))
			}
			left = left[:0]
		}
		if before := len(out); len(found) > 0 {
			if out = b.withTold(out, i, found); len(out) > before {
				left = left[:0]
			}
		}
	}
	return out
}

// withTold adds what was found in a line to the talks told before it.
func (b *builder) withTold(all []toldTalk, line int, found []telling.Telling) []toldTalk {
	found = inOneKeynote(b.lines[line].Body, found)
	for _, t := range found {
		if b.joinsKeynote(all, line, t) {
			continue
		}
		if (t.Named || len(found) == 1 || !t.Brief) && !b.goesOnTelling(all, t) && !b.captions(all, line, t) { // a sentence each is a roundup
			all = append(all, toldTalk{line: line, Telling: t})
		}
	}
	return all
}

// inOneKeynote makes one talk of the several people of whom a paragraph tells that
// they spoke in a keynote: "Customers in the keynote: Ana Lopez spoke of …".
func inOneKeynote(body string, found []telling.Telling) []telling.Telling {
	if len(found) == 0 || len(found) == 1 && len(found[0].People) < 2 || slices.ContainsFunc(found, func(t telling.Telling) bool { return t.Named || len(t.People) == 0 }) {
		return found
	}
	from, to := telling.InKeynote(body)
	if to == 0 || from > found[0].From {
		return found
	}
	one := telling.Telling{From: from, To: to, Named: true, Brief: true}
	for _, t := range found {
		one.People = append(one.People, t.People...)
	}
	return []telling.Telling{one}
}

// tell makes sections of the talks that a post tells of, unless it marks its
// talks otherwise.
func (b *builder) tell(p page.Span, all []toldTalk) {
	b.cutRunIn(all)
	b.withoutRecordings(p, all)
	b.nameUnderGroups(p, all)
	gone := b.dissolve(p, all)
	inside, first, titled := b.innermost(), b.firstTalk(p), sync.OnceValue(b.namesInTitles)
	var free []toldTalk
	for _, t := range all {
		if inAny(t.line, gone) || inside[t.line] < 0 && (first < 0 || b.besideTalks(t, titled)) {
			free = append(free, t)
		}
	}
	if !slices.ContainsFunc(free, toldTalk.isNamed) && len(free) < 2 {
		return
	}
	if len(free) == 1 && b.entitled(free[0], p) {
		return
	}
	for i, t := range free {
		b.addTold(t, b.toldEnd(t, free[i+1:], p.To))
	}
}

func inAny(line int, spans []page.Span) bool {
	return slices.ContainsFunc(spans, func(s page.Span) bool { return s.From <= line && line < s.To })
}

// firstTalk is the index of the line at which the first section of a post
// begins, or -1.
func (b *builder) firstTalk(p page.Span) int {
	for _, s := range b.layout.Sections {
		if beginsIn(s, p) {
			return s.First - 1
		}
	}
	return -1
}

// besideTalks tells talks of which running text tells among others that have
// titles: called talks, or under a day, by people whom no title names.
func (b *builder) besideTalks(t toldTalk, titled func() map[string]bool) bool {
	day := slices.ContainsFunc(b.Days, func(d page.Day) bool { return d.Line < t.line })
	if !t.Named && !day || len(t.People) == 0 {
		return false
	}
	return !slices.ContainsFunc(t.People, func(p byline.Person) bool { return titled()[p.Name] })
}

var latinName = pattern.MustCompile(byline.LatinName)

// namesInTitles are what the titles of sections spell like names of people.
func (b *builder) namesInTitles() map[string]bool {
	out := make(map[string]bool)
	for _, s := range b.layout.Sections {
		for _, at := range latinName.FindAllStringIndex(b.lines[s.First-1].Body, -1) {
			out[b.lines[s.First-1].Body[at[0]:at[1]]] = true
		}
	}
	return out
}
