package section

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

// addTold makes a section of a talk that running text tells of.
func (b *builder) addTold(t toldTalk, end int) {
	l := b.lines[t.line]
	at := l.Start + utf8.RuneCountInString(l.Body[:t.From])
	told := billing.Place{Line: t.line + 1, Start: at, End: at + utf8.RuneCountInString(l.Body[t.From:t.To])}
	if n := len(b.layout.Sections); n > 0 && b.layout.Sections[n-1].Told == told {
		return // said twice in the same words
	}
	said := shape.Title{Text: strings.ReplaceAll(shape.LinkMark.ReplaceAllString(l.Body[t.From:t.To], ""), "**", ""), People: t.People}
	said.Kind = shape.TitleKind(said)
	s := b.section(t.line, end, said, cmp.Or(t.rule, "told"))
	s.Told = told
	for _, g := range t.guests {
		s.Credits = append(s.Credits, billing.Credit{Line: g.line + 1, Offset: b.lines[g.line].Start, People: g.People, Rule: "told"})
	}
}

// entitled makes a section of all of a post that tells of one talk, whose title
// is the post's.
func (b *builder) entitled(t toldTalk, p page.Span) bool {
	l := b.lines[t.line]
	if p.Title < 0 || !t.Titled || knowledge.Key(l.Body[t.From:t.To]) != knowledge.Key(b.lines[p.Title].Body) {
		return false
	}
	said := b.TitleOf(b.lines[p.Title])
	s := b.section(p.Title, b.Closing(p.Title), said, "one-talk-post")
	s.Credits = append(s.Credits, billing.Credit{Line: t.line + 1, Offset: l.Start, People: t.People, Rule: "told"})
	return true
}

var goesOnWith = pattern.MustCompile(`(?i)^.{0,160}\bthis (?:talk|session|presentation)\b|^.{0,80}\b(?:the|this|that|his|her|their|its|each) (?:\w+ ){0,2}?(?:talk|session|presentation|keynote|speaker|presenter|demo|demonstration|slides|lecture|video)\b|^(?:He|She|They|His|Her|Their|It)(?:['’]s)?\b|^(?:(?:my|the|some|other|key|main) )*take-?aways?\b`)

// toldEnd is the index of the line after a talk that running text tells of:
// lists after its paragraph belong to it, and paragraphs that go on with it.
func (b *builder) toldEnd(t toldTalk, others []toldTalk, to int) int {
	for _, o := range others {
		if o.line > t.line {
			to = min(to, o.line)
			break
		}
	}
	end, item := max(t.line, t.through)+1, b.lines[t.line].Shape == parse.Bullet
	opens := strings.HasSuffix(b.lines[t.line].Body, ":")
	misses, block := 0, b.blockEnd(t.line)
	heads := t.heads && slices.ContainsFunc(others, func(o toldTalk) bool { return o.heads && o.line > t.line })
	for i := end; i < to && (heads || !b.Marks[i]) && misses < 2; i++ {
		l := b.lines[i]
		switch {
		case l.Shape == parse.Link && misses == 0: // its video or slides
		case l.Shape == parse.Blank || l.Shape == parse.Link || l.Shape == parse.Aside:
			continue
		case l.Shape == parse.Bullet && (!item || l.Indent > b.lines[t.line].Indent):
		case l.Shape == parse.Text && item && i < block:
		case l.Shape == parse.Text && (b.opensWithOther(l, t) || !item && b.headsPart(i) && !(heads && b.Below(i, to) >= 0)):
			return end
		case l.Shape == parse.Text && !item && (heads || opens || i < block || i == end && wrapped(b.lines[i-1], l) || b.goesOn(l, t)):
			opens = strings.HasSuffix(l.Body, ":")
		case l.Shape == parse.Text || l.Shape == parse.Bullet:
			misses++ // a caption may stand between paragraphs
			continue
		default:
			return end
		}
		end, misses = i+1, 0
	}
	return end
}

// wrapped tells a line of a paragraph that goes on in the next one: it ends in the
// middle of a sentence, and is long, or the next one begins there.
func wrapped(l, next *shape.Line) bool {
	if l.Body == "" || next.Body == "" || strings.ContainsAny(l.Body[len(l.Body)-1:], ".!?:") {
		return false
	}
	return len(l.Body) >= 2*shortest || strings.HasSuffix(l.Body, ",") || len(l.Body) >= shortest/2 && startsLower.MatchString(next.Body)
}

// startsLower is how the middle of a sentence begins.
var startsLower = pattern.MustCompile(`^[a-z]+ `)

// longestBlock is how many lines a paragraph has at most of which each sentence is a
// line: more are a text without blank lines.
const longestBlock = 15

// blockEnd is the index of the line after the paragraph that a line begins, between
// blank ones, or after the item, if that is broken by hand; the next one if it begins none.
func (b *builder) blockEnd(line int) int {
	if l := b.lines[line]; l.Shape == parse.Bullet {
		end := line + 1
		for end < len(b.lines) && b.lines[end].Shape == parse.Text && b.lines[end].Indent > l.Indent {
			end++
		}
		return end
	}
	if b.lines[line].Shape != parse.Text || line > 0 && b.lines[line-1].Shape == parse.Text {
		return line + 1
	}
	end := line + 1
	for end < len(b.lines) && b.lines[end].Shape == parse.Text && end-line <= longestBlock {
		end++
	}
	if end-line > longestBlock {
		return line + 1
	}
	return end
}

// goesOn tells whether a paragraph speaks of a talk that one above it tells of.
func (b *builder) goesOn(l *shape.Line, t toldTalk) bool {
	if shape.Bare(l, shape.MaxBare) && !shape.SentenceEnd.MatchString(l.Body) && b.Apart(l.Number-1, 0) && b.Entitles(l.Number-1, len(b.lines)) {
		return false
	}
	for _, p := range t.People {
		if words := strings.Fields(p.Name); strings.Contains(l.Body, words[len(words)-1]) || strings.Contains(l.Body, words[0]+" ") || strings.Contains(l.Body, words[0]+"’s") {
			return true
		}
	}
	if t.Titled && strings.HasPrefix(l.Body, b.lines[t.line].Body[t.From:t.To]+" ") {
		return true
	}
	return goesOnWith.MatchString(l.Body) && !telling.Unheard(l.Body)
}

// A toldTalk is one of which running text tells, and the line that does, by index.
type toldTalk struct {
	line int
	telling.Telling
	opens   bool       // see openers
	heads   bool       // its title heads all up to the next one, see nameOpeners
	rule    string     // of the section; "" is "told"
	through int        // the last line that goes on with it, see joinsKeynote; 0 if none does
	guests  []toldTalk // who gave it, as further lines say
}

func (t toldTalk) isNamed() bool { return t.Named }

// opensWithOther tells paragraphs that begin with somebody who did not give a
// talk: they tell of something else.
func (b *builder) opensWithOther(l *shape.Line, t toldTalk) bool {
	name := nameFirst.FindString(l.Body)
	if name == "" || l.Runes < shortest || !byline.OpensWithGiven(name) || !byline.IsName(name, b.lex) || b.lex.Ordinary(name) {
		return false
	}
	return !slices.ContainsFunc(t.People, func(p byline.Person) bool { return p.Name == name })
}

// nameFirst is a name with which a text begins.
var nameFirst = pattern.MustCompile(`^` + byline.LatinName)
