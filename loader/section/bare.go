package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// bareTitles reads posts in which nothing but its place marks a title: a bare
// line after a blank one or a day, before bullets or a paragraph.
func (b *builder) bareTitles(p span) []mark {
	var marks []mark
	heads := b.speakersHead(p)
	for i := p.from; i < p.to; i++ {
		if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
			continue
		}
		l := b.lines[i]
		if !heads && b.underTitle(i, p) {
			continue
		}
		if i == p.title || !bare(l, maxBare) || !b.apart(i, p.from) || b.introduced(i, p) || b.isEdition(l) || b.isNone(l, p) || !heads && b.isCaption(l) || subNumber.MatchString(l.Body) || b.isSaying(i, p.to) {
			continue
		}
		if b.entitles(i, p.to) {
			t := b.read(l.Body)
			if heads && len(t.people) == 0 && b.isCaption(l) {
				t.people, t.at = b.speakers(l), lead(l)
			}
			marks = append(marks, mark{i, true, "bare-title", t})
		}
	}
	return b.withoutParts(marks, p.to)
}

// ofThisTalk is how paragraphs begin that tell what a talk was about.
var ofThisTalk = pattern.MustCompile(`^(?:この|本|当)(?:セッション|講演|発表|トーク|ワークショップ)(?:では|は、|は|で、)`)

// withoutParts drops short bare lines behind a long one that a paragraph shows
// to be a talk's title, and no such paragraph shows them to be one: its parts.
func (b *builder) withoutParts(marks []mark, to int) []mark {
	var out []mark
	inside := false
	for _, m := range marks {
		long := utf8.RuneCountInString(b.lines[m.line].Body) > 20
		switch {
		case !m.talk || m.rule != "bare-title":
			inside = false
		case b.tellsOfThis(m.line, to):
			inside = long
		case inside && !long:
			continue
		}
		out = append(out, m)
	}
	return out
}

// tellsOfThis tells whether the first words under a line say what a talk was about.
func (b *builder) tellsOfThis(i, to int) bool {
	for j := i + 1; j < to; j++ {
		if b.lines[j].Shape != parse.Blank && b.lines[j].Shape != parse.Link {
			return ofThisTalk.MatchString(b.lines[j].Body)
		}
	}
	return false
}

// isCaption tells lines that say who is on a picture: somebody's name with
// what they are, and nothing else.
func (b *builder) isCaption(l parse.Line) bool {
	people := b.speakers(l)
	return len(people) > 0 && people[0].Company != "" && people[0].Title != ""
}

// isEdition tells lines that name an event and say no more than which day or
// report it is: "KubeCon 2019: Day 3".
func (b *builder) isEdition(l parse.Line) bool {
	for _, n := range Namings(l.Body, b.lex.Find(l.Body), b.layout.Year) {
		if n.Start == 0 && isReportTitle(string([]rune(l.Body)[n.End:])) {
			return true
		}
	}
	return false
}

// isNone tells lines that stand like a title and are none: the post's title
// once more, when it was written, what somebody said, a heading of the report.
func (b *builder) isNone(l parse.Line, p span) bool {
	again := p.title >= 0 && knowledge.Key(l.Body) == knowledge.Key(b.lines[p.title].Body)
	return again || isStamp(l.Body) || caption.MatchString(l.Body) || b.twice(l.Number-1, p) || citation.MatchString(l.Body) || isReportTitle(l.Body) || groups.Has(bracketEnd.ReplaceAllString(l.Body, ""))
}

// caption stands at a picture.
var caption = pattern.MustCompile(`^(?i:photos?|images?|pictures?|figure|fig\.|source|credits?|screenshot|video|slides?)(?i: \d+)?(?i: by| of| from| courtesy|:)`)

// twice tells lines that stand twice, one after the other: a picture's text
// and its caption.
func (b *builder) twice(i int, p span) bool {
	above := b.above(i, p.from)
	for j := i + 1; j < p.to; j++ {
		if b.lines[j].Shape != parse.Blank {
			return b.lines[j].Body == b.lines[i].Body || above >= 0 && b.lines[above].Body == b.lines[i].Body
		}
	}
	return false
}

// bracketEnd is what brackets add to a heading: "Sessions (title, speaker)".
var bracketEnd = pattern.MustCompile(`[ 　]*[(（][^()（）]*[)）]$`)

// citation is what somebody said, with their name behind it.
var citation = pattern.MustCompile(`^[“"][^“”"]+[.!?…,]?[”"] ?[-–—~] ?\p{Lu}[\p{L}. ]{2,40}$`)

// introduced tells lines above the author's introduction: the post's head.
func (b *builder) introduced(i int, p span) bool {
	if b.layout.Author == nil || i > p.from+8 {
		return false
	}
	for j := i + 1; j < p.to && j <= p.from+8; j++ {
		if l := b.lines[j]; l.Shape == parse.Text && saysWhoWrites(l.Body) {
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
// list, or a paragraph after a blank line: a short one under a long line.
func (b *builder) entitles(i, to int) bool {
	credited, long := false, utf8.RuneCountInString(b.lines[i].Body) >= 16 && len(b.namings(b.lines[i].Body)) == 0
	for j := i + 1; j < to; j++ {
		l := b.lines[j]
		switch {
		case l.Shape == parse.Blank || l.Shape == parse.Link:
			continue
		case l.Shape == parse.Bullet:
			return l.Body != ""
		case b.isBylineAlone(l):
			credited = true
			continue
		case l.Shape == parse.Text:
			return credited || !bare(l, maxBare) && (utf8.RuneCountInString(l.Body) >= 40 || long && j > i+1 && strings.HasSuffix(l.Body, "。"))
		}
		return false
	}
	return false
}
