package bylined

import (
	"strings"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// mayCredit tells lines that could be a title with its byline, or over it.
func mayCredit(l *shape.Line) bool {
	return l.Body != "" && l.Indent < 4 && (l.Shape == parse.Text || l.Shape == parse.Bullet) && l.Runes <= shape.MaxBilled && !shape.IsRow(l) && !pointsElsewhere(l.Body) && !shape.IsRemark(l.Body) && billing.LabelAlone(l.Body) == ""
}

// creditedTitle is credited for lines that are no byline alone, unless the
// speaker stands before the title in it, nor say when a post was written or when
// something is. That is asked last: hardly a line is credited.
func (b *Titles) creditedTitle(i int, p page.Span) (m page.Mark, sure, ok bool) {
	l := b.lines[i]
	if m, sure, ok = b.credited(i, p); !ok || m.Talk && (l.Stamp() || b.Retold(i, p)) || l.When() || b.InBlock(i, p.To) || m.Rule != "speaker-label" && b.Speakers(l) != nil && !b.TitleOf(l).NameFirst {
		return page.Mark{}, false, false
	}
	return m, sure, true
}

// credited reads a line as the title of a talk of which it, or the line under
// it, says who speaks; sure tells whether that counts for the post.
func (b *Titles) credited(i int, p page.Span) (m page.Mark, sure, ok bool) {
	l := b.lines[i]
	switch {
	case billing.IsNumbered(l) && l.Stop():
		return page.Mark{Line: i}, false, true
	case (l.Shape == parse.Text && (shape.Bare(l, shape.MaxTitle) || shape.Asks(l) || shape.Stopped(l) || b.OverHours(i, p.To)) || billing.IsNumbered(l) || b.itemOverBy(i, p.To)) && !shape.OverTalks(l.Body) && (b.SpeakersUnder(i, p.To) != nil || b.SpeakersOpen(i, p.To) != nil):
		return page.Mark{Line: i, Talk: true, Rule: "speaker-line", Title: b.TitleOf(l)}, true, true
	case l.Shape == parse.Text && (shape.Bare(l, shape.MaxTitle) || shape.Asks(l)) && b.apartOrDense(i, p) && b.labelUnder(i, p.To):
		return page.Mark{Line: i, Talk: true, Rule: "speaker-label", Title: b.TitleOf(l)}, true, true
	case shape.QuotedTitle.MatchString(l.Body) && shape.Bare(l, shape.MaxTitle) && b.Apart(i, p.From) && (!page.IsCitation(l.Body) || b.Entitles(i, p.To)):
		t := b.TitleOf(l)
		return page.Mark{Line: i, Talk: true, Rule: "quoted-title", Title: t}, len(t.People) > 0, true
	}
	if t, ok := b.endsInByline(l); ok {
		return page.Mark{Line: i, Talk: true, Rule: "title-byline", Title: t}, true, true
	}
	t, ok := b.endsInName(l, i, p)
	return page.Mark{Line: i, Talk: true, Rule: "title-byline", Title: t}, ok && billing.ByGiven(l.Body, t), ok
}

// OverHours tells lines right over one that says who spoke behind the time of day:
// "16:20-17:05 Ana Lopez (Acme)". They are titles, however they end.
func (b *Titles) OverHours(i, to int) bool {
	if i+1 >= to {
		return false
	}
	l, next := b.lines[i], b.lines[i+1]
	return l.Shape == parse.Text && l.Runes <= shape.MaxTitle && shape.IsTimed(next) && b.Speakers(next) != nil && !shape.IsTimed(l) && b.Speakers(l) == nil
}

// endsInByline reads a title with a byline that gives a company, or with the
// speaker before it: "Title - Ana Lopez (Acme)".
func (b *Titles) endsInByline(l *shape.Line) (shape.Title, bool) {
	if !l.Phrase(shape.MaxBilled) && !l.Question() || l.Label() != "" {
		return shape.Title{}, false
	}
	t := b.TitleOf(l)
	if len(t.People) == 0 || t.People[0].Company == "" && !t.NameFirst || t.Text == "" {
		return shape.Title{}, false
	}
	return t, !b.isReport(t)
}

// isReport tells titles of which nothing is left behind the place of an event,
// which can look like a byline: "Report: XConf 2019 - Harbour Hall, Cork".
func (b *Titles) isReport(t shape.Title) bool {
	return t.Kind != "keynote" && b.IsEdition(t.Text)
}

// dashNames adds the titles that end in names without a company, in posts of
// which other titles name it: "Title - Ana Lopez & Bo Ek".
func (b *Titles) dashNames(p page.Span, marks []page.Mark) []page.Mark {
	return b.beside(p, marks, "title-names", func(i int) (shape.Title, bool) {
		l := b.lines[i]
		if !shape.Bare(l, shape.MaxTitle) || pointsElsewhere(l.Body) || l.When() || !b.Apart(i, p.From) || !b.Filled(i, p.To) || b.Speakers(l) != nil || page.IsCitation(l.Body) && !b.Entitles(i, p.To) {
			return shape.Title{}, false
		}
		head, at, people := b.SplitNames(l.Body)
		if len(people) == 0 || len(strings.Fields(head)) <= 2 || b.isReport(shape.Title{Text: head}) {
			return shape.Title{}, false
		}
		return shape.Title{Text: head, Kind: shape.KindOf("", head, false), At: at, People: people}, true
	})
}

// endsInName reads a title that a name alone ends: "Title - Ana Lopez". It
// counts only where other titles give companies, too.
func (b *Titles) endsInName(l *shape.Line, i int, p page.Span) (shape.Title, bool) {
	if !shape.Bare(l, shape.MaxTitle) || !b.Apart(i, p.From) || !b.Entitles(i, p.To) {
		return shape.Title{}, false
	}
	head, at, people := b.SplitNames(l.Body)
	if len(people) == 0 || head == l.Body || b.lex.Ordinary(people[0].Name) || !strings.Contains(people[0].Name, " ") {
		return shape.Title{}, false
	}
	t := b.Parts(head)
	t.At, t.People = at, people
	t.Kind = shape.TitleKind(t)
	return t, !b.isReport(t)
}

// labelUnder tells lines over a label alone, 登壇者, that has names under it.
func (b *Titles) labelUnder(i, to int) bool {
	j := b.Below(i, to)
	return j >= 0 && (b.lines[j].Shape == parse.Text || b.lines[j].Shape == parse.Bullet) && billing.LabelAlone(b.lines[j].Body) != "" && len(b.ListedSpeakers(j, to)) > 0
}

// afterList is the line after the speakers that are listed under a title.
func (b *Titles) afterList(i, to int) int {
	for j := i + 1; j < to; j++ {
		if all := b.ListedSpeakers(j, to); len(all) > 0 {
			return all[len(all)-1].Line
		}
	}
	return i
}

// itemOverBy tells items that stand out to the left over a line "by …".
func (b *Titles) itemOverBy(i, to int) bool {
	l := b.lines[i]
	if l.Shape != parse.Bullet || l.Indent > 0 || !l.Phrase(shape.MaxTitle) {
		return false
	}
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Shape == parse.Text && shape.ByLine.MatchString(b.lines[j].Body)
}
