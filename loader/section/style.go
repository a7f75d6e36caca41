package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"

	"talkgraph/loader/pattern"
)

// bylines reads posts in which the speakers stand under the titles or at their
// ends, at least twice.
func (b *builder) bylines(p span) []mark {
	var marks []mark
	speakers := 0
	for i := p.from; i < p.to; i++ {
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
			continue
		}
		l := b.lines[i]
		if i == p.title || l.Body == "" || l.Indent >= 4 || (l.Shape != parse.Text && l.Shape != parse.Bullet) || utf8.RuneCountInString(l.Body) > maxTitle || b.speakers(l) != nil && !b.read(l.Body).nameFirst {
			continue
		}
		if isNumbered(l) && IsStop(l.Body) {
			marks = append(marks, mark{line: i})
		} else if (l.Shape == parse.Text && bare(l, maxTitle) || isNumbered(l)) && b.speakersUnder(i, p.to) != nil {
			marks = append(marks, mark{i, true, "speaker-line", b.read(l.Body)})
			speakers++
		} else if quotedTitle.MatchString(l.Body) && bare(l, maxTitle) && b.apart(i, p.from) {
			t := b.read(l.Body)
			marks = append(marks, mark{i, true, "quoted-title", t})
			speakers += min(len(t.people), 1)
		} else if t := b.parts(l.Body); len(t.people) > 0 && (t.people[0].Company != "" || t.nameFirst) && t.text != "" && bare(parse.Line{Body: l.Body}, maxTitle) && byline.Label(l.Body) == "" {
			t.kind = kindOf(t)
			marks = append(marks, mark{i, true, "title-byline", t})
			speakers++
		} else if t, ok := b.endsInName(l, i, p); ok {
			marks = append(marks, mark{i, true, "title-byline", t})
		}
	}
	if speakers < 2 {
		return nil
	}
	return b.dashNames(p, marks)
}

// dashNames adds the titles that end in names without a company, in posts of
// which other titles name it: "Title - Ana Lopez & Bo Ek".
func (b *builder) dashNames(p span, marks []mark) []mark {
	marked := make(map[int]bool)
	for _, m := range marks {
		marked[m.line] = true
	}
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if i == p.title || marked[i] || !bare(l, maxTitle) || !b.apart(i, p.from) || !b.filled(i, p.to) {
			continue
		}
		if head, at, people := byline.SplitNames(l.Body, b.lex); len(people) > 0 && len(strings.Fields(head)) > 2 {
			marks = append(marks, mark{i, true, "title-names", title{text: head, kind: KindOf("", head, false), at: at, people: people}})
		}
	}
	slices.SortStableFunc(marks, func(x, y mark) int { return x.line - y.line })
	return marks
}

// endsInName reads a title that a name alone ends: "Title - Ana Lopez". It
// counts only where other titles give companies, too.
func (b *builder) endsInName(l parse.Line, i int, p span) (title, bool) {
	if !bare(l, maxTitle) || !b.apart(i, p.from) || !b.entitles(i, p.to) {
		return title{}, false
	}
	head, at, people := byline.SplitNames(l.Body, b.lex)
	if len(people) == 0 || head == l.Body || b.lex.Ordinary(people[0].Name) || !strings.Contains(people[0].Name, " ") {
		return title{}, false
	}
	t := b.parts(head)
	t.at, t.people = at, people
	t.kind = kindOf(t)
	return t, true
}

// numbered reads posts in which a label stands before titles: "Session 2: Title".
func (b *builder) numbered(p span) []mark {
	var marks []mark
	labels := 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
		} else if i != p.title && bare(l, maxTitle) && sessionLabel.MatchString(l.Body) {
			marks = append(marks, mark{i, true, "session-label", b.read(l.Body)})
			labels++
		}
	}
	if labels < 2 {
		return nil
	}
	return marks
}

// isNumbered tells items of numbered lists that could entitle something.
func isNumbered(l parse.Line) bool {
	return l.Shape == parse.Bullet && numberMark.MatchString(l.Text) && l.Indent < 4 && bare(parse.Line{Body: l.Body}, maxTitle)
}

var numberMark = pattern.MustCompile(`^ *(?:[(（]?\d{1,2}[.)）]|[①-⑳])`)

// speakersUnder reads the byline in the first words after a line.
func (b *builder) speakersUnder(i, to int) []byline.Person {
	for j := i + 1; j < to; j++ {
		l := b.lines[j]
		switch {
		case l.Shape == parse.Blank:
			continue
		case l.Shape != parse.Text && l.Shape != parse.Bullet && l.Shape != parse.Aside:
			return nil
		}
		people := b.speakers(l)
		if len(people) == 0 || people[0].Company == "" && people[0].Role == "" && !b.nameAlone(l) {
			return nil
		}
		return people
	}
	return nil
}

// dressing is emphasis around a whole line.
var dressing = pattern.MustCompile(`^(?:\*([^*]+)\*|_([^_]+)_|\*\*([^*]+)\*\*)$`)

// lead is how many code points stand before the byline in a line's body.
func lead(l parse.Line) int {
	switch {
	case l.Shape == parse.Aside:
		return 1
	case dressing.MatchString(l.Body):
		return utf8.RuneCountInString(l.Body) - utf8.RuneCountInString(strings.TrimLeft(l.Body, "*_"))
	}
	return 0
}

// speakers reads a line that is a byline and nothing else; words after a full
// stop do not count where a label stands before it.
func (b *builder) speakers(l parse.Line) []byline.Person {
	body := dressing.ReplaceAllString(unlinked(l.Body), "$1$2$3")
	if l.Shape == parse.Aside {
		body = strings.Trim(l.Body, "()（）")
	}
	if byline.Label(body) != "" {
		body, _, _ = strings.Cut(body, "。")
	}
	return byline.Parse(body, b.lex)
}

// bareTitles reads posts in which nothing but its place marks a title: a bare
// line after a blank one or a day, before bullets or a paragraph.
func (b *builder) bareTitles(p span) []mark {
	var marks []mark
	for i := p.from; i < p.to; i++ {
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
			continue
		}
		l := b.lines[i]
		if i == p.title || !bare(l, maxBare) || !b.apart(i, p.from) || b.introduced(i, p) {
			continue
		}
		if b.entitles(i, p.to) {
			marks = append(marks, mark{i, true, "bare-title", b.read(l.Body)})
		}
	}
	return marks
}

// introduced tells lines above the author's introduction: the post's head.
func (b *builder) introduced(i int, p span) bool {
	if b.layout.Author == nil || i > p.from+8 {
		return false
	}
	for j := i + 1; j < p.to && j <= p.from+8; j++ {
		if l := b.lines[j]; l.Shape == parse.Text && handle.MatchString(l.Body) && introduction.MatchString(l.Body) {
			return true
		}
	}
	return false
}

// apart tells whether nothing stands right above a line.
func (b *builder) apart(i, from int) bool {
	if i == from {
		return true
	}
	above := b.lines[i-1]
	if b.dense && above.Shape == parse.Text && utf8.RuneCountInString(above.Body) >= 80 && paragraphEnd.MatchString(above.Body) {
		return true
	}
	return above.Shape == parse.Blank || above.Shape == parse.Rule || above.Shape == parse.Text && isDay(above.Body)
}

var paragraphEnd = pattern.MustCompile(`[.!?)”"’:…][)”"’]?$`)

// entitles tells whether what follows a bare line is what it entitles: a
// list, or a paragraph after a blank line.
func (b *builder) entitles(i, to int) bool {
	for j := i + 1; j < to; j++ {
		l := b.lines[j]
		switch {
		case l.Shape == parse.Blank || l.Shape == parse.Link:
			continue
		case l.Shape == parse.Bullet:
			return l.Body != ""
		case l.Shape == parse.Text:
			return !bare(l, maxBare) && utf8.RuneCountInString(l.Body) >= 40
		}
		return false
	}
	return false
}
