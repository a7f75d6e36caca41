package section

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// A mark is a line of a post that begins a talk or ends one.
type mark struct {
	line int // index
	talk bool
	rule string // the shape, of talks
	title
}

// plain makes talks of a post whose format marks no headings. The first shape
// that marks talks in it decides; bare lines count only where nothing else does.
func (b *builder) plain(p span) {
	if b.marksTalks(p) {
		return
	}
	for _, style := range []func(span) []mark{b.codesInText, b.bareTitles, b.article} {
		if marks := style(p); anyTalk(marks) {
			b.sections(p, marks)
			return
		}
	}
}

// marksTalks makes talks of a post in which something marks their titles.
func (b *builder) marksTalks(p span) bool {
	for _, style := range []func(span) []mark{b.named, b.marked, b.coded, b.numbered, b.bylines, b.dated, b.listedTalks, b.bracketed} {
		if marks := style(p); anyTalk(marks) {
			b.sections(p, marks)
			return true
		}
	}
	return false
}

// sections makes sections of marks, which are in the order of their lines.
func (b *builder) sections(p span, marks []mark) {
	for i, m := range marks {
		end := p.to
		if i+1 < len(marks) {
			end = marks[i+1].line
		}
		b.marks[m.line] = true
		if m.talk {
			b.add(m.line, b.cut(m.line, end), m.title, m.rule)
		}
	}
}

// cut ends a section where a rule is drawn that pairs with no other one.
func (b *builder) cut(from, to int) int {
	var rules []int
	for i := from + 1; i < to; i++ {
		if b.lines[i].Shape == parse.Rule {
			rules = append(rules, i)
		}
	}
	if len(rules)%2 == 1 && to == len(b.lines) {
		return rules[len(rules)-1]
	}
	return to
}

// named reads a post of which the title is "Event: Talk": the post is the talk.
func (b *builder) named(p span) []mark {
	if p.title < 0 || b.lines[p.title].Shape != parse.Text || utf8.RuneCountInString(b.lines[p.title].Body) > maxTitle {
		return nil
	}
	body := b.lines[p.title].Body
	for _, n := range Namings(body, b.lex.Find(body), b.layout.Year) {
		rest := string([]rune(body)[n.End:])
		if n.Start != 0 || !n.Event.Printed || !namedRest.MatchString(rest) || isReportTitle(rest) || b.alone || b.first || b.hasCodes(p) {
			continue
		}
		t := b.read(strings.TrimLeft(rest, ":：-–— 　"))
		if utf8.RuneCountInString(t.text) < 8 {
			continue
		}
		t.at += utf8.RuneCountInString(body) - utf8.RuneCountInString(strings.TrimLeft(rest, ":：-–— 　"))
		t.text, t.also = body, t.text
		b.note(n.Event, p.title+1)
		b.under = append(b.under, enclosing{p.from, p.to, n.Event.ID})
		return []mark{{p.title, true, "event-title", t}}
	}
	return nil
}

// hasCodes tells posts of which several titles carry session codes.
func (b *builder) hasCodes(p span) bool {
	codes := 0
	for i := p.from; i < p.to; i++ {
		if l := b.lines[i]; i != p.title && l.Shape == parse.Text && separated.MatchString(l.Body) && codePattern.MatchString(l.Body) {
			codes++
		}
	}
	return codes > 1
}

// isReportTitle tells what stands after an event's name and names no talk: "my
// takeaways, day 2".
func isReportTitle(rest string) bool {
	for word := range strings.FieldsFuncSeq(rest, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune("'’-", r) }) {
		if word = strings.Trim(word, "-'’"); word != "" && !reportTitles.Has(strings.ReplaceAll(word, "’", "'")) {
			return false
		}
	}
	return true
}

var namedRest = pattern.MustCompile(`^[ 　]*(?:[:：]|[-–—][ 　])[ 　]*\S`)

// coded reads posts whose titles carry session codes. Keynotes stand beside them.
func (b *builder) coded(p span) []mark {
	var marks []mark
	codes := 0
	for i := p.from; i < p.to; i++ {
		l := b.lines[i]
		if (l.Shape != parse.Text && l.Shape != parse.Bullet) || l.Indent >= 4 || utf8.RuneCountInString(l.Body) > maxTitle {
			continue
		}
		timed := l.Body[len(timeStart.FindString(l.Body)):]
		if m := codePattern.FindStringSubmatch(timed); m != nil && separated.MatchString(timed) && !strings.HasSuffix(l.Body, "。") {
			marks = append(marks, mark{i, true, "code", b.read(l.Body)})
			codes++
		} else if m, ok := b.common(i, p); ok {
			marks = append(marks, m)
		}
	}
	if codes == 0 {
		return nil
	}
	return b.dropIndex(marks, p)
}

// common reads the lines that begin or end a talk among titles of any shape.
func (b *builder) common(i int, p span) (mark, bool) {
	l := b.lines[i]
	switch {
	case i == p.title || l.Shape != parse.Text:
		return mark{}, false
	case isRow(l):
		return mark{}, false
	case isKeynote(l):
		return mark{i, true, "keynote", b.read(l.Body)}, true
	case isDay(l.Body):
		b.days = append(b.days, day{i, dayOf(l.Body)})
		return mark{line: i}, true
	case bare(l, 30) && IsStop(l.Body):
		b.refuse(i, "no-talk", noTalk)
		return mark{line: i}, true
	case bare(l, 60) && b.tellsOfEvent(l.Body):
		b.refuse(i, "about-the-event", "tells what the event is")
		return mark{line: i}, true
	case bare(l, 30) && b.party(i, p):
		b.refuse(i, "party", "stands over lines that tell of a party or a meal")
		return mark{line: i}, true
	}
	return mark{}, false
}

// party tells a bare line over a paragraph that speaks of a party or a meal.
func (b *builder) party(i int, p span) bool {
	return i+1 < p.to && b.lines[i+1].Shape == parse.Text && utf8.RuneCountInString(b.lines[i+1].Body) > 40 && social.In(b.lines[i+1].Body)
}

// dropIndex drops titles without lines under them that are repeated: a table
// of contents.
func (b *builder) dropIndex(marks []mark, p span) []mark {
	last := make(map[string]int)
	for i, m := range marks {
		if m.talk {
			last[m.code+m.text] = i
		}
	}
	var out []mark
	for i, m := range marks {
		if !m.talk || last[m.code+m.text] == i || b.filled(m.line, nextLine(marks, i, p.to)) {
			out = append(out, m)
		} else {
			b.refuse(m.line, "table-of-contents", "stands again further down, with what is told")
		}
	}
	return out
}

func nextLine(marks []mark, i, end int) int {
	if i+1 < len(marks) {
		return marks[i+1].line
	}
	return end
}

// filled tells whether there are words between a title and the next mark.
func (b *builder) filled(line, to int) bool {
	for i := line + 1; i < to; i++ {
		if s := b.lines[i].Shape; s == parse.Text || s == parse.Bullet && b.lines[i].Body != "" {
			return true
		}
	}
	return false
}
