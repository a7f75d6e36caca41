package section

import (
	"cmp"
	"slices"
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// findEvents reads the events that headings and first lines name, then decides
// which of them the document, each post and each talk is about.
func (b *builder) findEvents() {
	main := b.frontEvent()
	var about []occasion.Enclosing
	for _, p := range b.Post {
		e := b.postEvent(p)
		if e.ID == "" {
			continue
		}
		if main.ID == "" {
			main = e
		}
		about = append(about, occasion.Enclosing{From: p.From, To: p.To, Event: e.ID})
		b.Note(e, p.From+1)
	}
	slices.Reverse(about)
	b.Under = append(about, b.Under...)
	if main.ID != "" {
		b.layout.Main = main.ID
		b.Note(main, 1)
	}
}

func (b *builder) frontEvent() occasion.Event {
	text := b.Front.Event
	if text == "" {
		return b.titleEvent()
	}
	return b.when(b.frontNamed(text), b.Post[0])
}

// frontNamed is the event that the front matter names.
func (b *builder) frontNamed(text string) occasion.Event {
	if named := b.Namings(text); len(named) > 0 {
		return named[0].Event
	}
	e := occasion.Event{Series: text, Printed: true}
	if m := shape.YearAlone.FindStringSubmatchIndex(text); m != nil {
		e.Series = strings.TrimSpace(text[:m[2]] + text[m[3]:])
		e.Year = int(text[m[2]]-'0')*1000 + int(text[m[2]+1]-'0')*100 + int(text[m[2]+2]-'0')*10 + int(text[m[2]+3]-'0')
	}
	return e.Identified()
}

// titleEvent is the event that the title in the front matter names.
func (b *builder) titleEvent() occasion.Event {
	title := b.Front.Title
	if named := b.Namings(title); len(named) > 0 {
		return b.when(named[0].Event, b.Post[0])
	}
	return occasion.Event{}
}

// postEvent is the event that a post is about: the first one named in its
// title or its first lines, with its year if any line there prints it.
func (b *builder) postEvent(p page.Span) occasion.Event {
	var best occasion.Event
	words := 0
	for i := p.From; i < p.To && words < 12; i++ {
		l := b.lines[i]
		if l.Shape == parse.Blank || l.Shape == parse.Meta || l.Shape == parse.Link {
			continue
		}
		words++
		for _, n := range b.Namings(l.Text) {
			switch {
			case best.ID == "":
				best = n.Event
			case !best.Printed && n.Event.Printed && n.Event.Series == best.Series:
				best = n.Event
			}
		}
		if best.Printed {
			break
		}
	}
	if best.ID == "" {
		best = b.likely(p)
	}
	if best.ID != "" {
		best = b.when(best, p)
	}
	return best
}

var (
	oneWord  = pattern.MustCompile(`(?:^|[^\p{L}])(\p{Lu}\p{Ll}+\p{Lu}\p{L}+|\p{Lu}{4,}\p{Ll}*|\p{Lu}\p{Lu}?\p{Ll}+Con)[ ]?((?:19|20)\d\d)(?:[^\d]|$)`)
	nameYear = pattern.MustCompile(`((?:\p{Lu}[\p{Latin}\d.+&-]*|[\p{Katakana}ー]{2,})(?:[ ](?:\p{Lu}[\p{Latin}\d.+&-]*|\p{Han}{2,4}|[\p{Katakana}ー]{2,})){1,4})[ ]?((?:19|20)\d\d)(?:[^\d]|$)`)
	visited  = pattern.MustCompile(`参加|開催|行って|行ってきた|基調講演|レポート|(?i:\b(?:attend|attended|went to|visited|trip report|notes from|recap|keynote|conference)\b)`)
)

// likely reads names with a year that no word gives away as an event's, in the
// title and in lines that say that the author was there.
func (b *builder) likely(p page.Span) occasion.Event {
	words := 0
	for i := p.From; i < p.To && words < 3; i++ {
		text := b.lines[i].Body
		if b.lines[i].Shape != parse.Text && b.lines[i].Shape != parse.Heading {
			continue
		}
		words++
		m := nameYear.FindStringSubmatch(text)
		if m == nil {
			m = oneWord.FindStringSubmatch(text)
		}
		if m != nil && (i == p.Title || visited.MatchString(text)) && !shape.MonthWord.MatchString(m[1]) {
			return occasion.Event{Series: m[1], Year: shape.YearOf(m[2]), Printed: true, Names: []string{m[1] + " " + m[2]}}.Identified()
		}
	}
	return occasion.Event{}
}

// when reads the days and the place of an event off the post's first lines:
// those that name it, say that it was held, or have a label.
func (b *builder) when(e occasion.Event, p page.Span) occasion.Event {
	words := 0
	for i := p.From; i < p.To && words < 8; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Heading && l.Shape != parse.Bullet {
			continue
		}
		words++
		if f, ok := occasion.FactOf(l); ok && b.within(i) < 0 {
			e = f.Tell(e)
			continue
		}
		at := slices.IndexFunc(b.Namings(l.Text), func(n occasion.Naming) bool { return n.Event.Series == e.Series })
		if says := occasion.Held.MatchString(l.Text); says || at >= 0 {
			e = b.HeldOn(e, l.Text, says)
			e.Place = cmp.Or(e.Place, b.PlaceIn(l.Text))
		}
	}
	return e
}
