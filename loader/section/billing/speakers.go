package billing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// SpeakersUnder reads the byline in the first words after a line.
func (b *Reader) SpeakersUnder(i, to int) []byline.Person {
	at := b.sayingFrom(i + 1)
	if at >= to {
		return nil
	}
	l := b.lines[at]
	if l.Shape != parse.Text && l.Shape != parse.Bullet && l.Shape != parse.Aside {
		return nil
	}
	if end := b.BlockEnds(at, to); end > 0 {
		return b.Speakers(b.lines[end])
	}
	people := b.Speakers(l)
	if len(people) == 0 || people[0].Company == "" && people[0].Role == "" && !b.NameAlone(l) {
		return nil
	}
	return people
}

// dressing is emphasis around a whole line.
var dressing = pattern.MustCompile(`^(?:\*([^*]+)\*|_([^_]+)_|\*\*([^*]+)\*\*)$`)

// Lead is how many code points stand before the byline in a line's body.
func Lead(l *shape.Line) int {
	switch {
	case l.Shape == parse.Aside:
		return 1
	case dressing.MatchString(l.Body):
		return utf8.RuneCountInString(l.Body) - utf8.RuneCountInString(strings.TrimLeft(l.Body, "*_"))
	}
	return 0
}

// Speakers reads a line that is a byline and nothing else; words after a full
// stop do not count where a label stands before it. The steps ask of the same lines.
func (b *Reader) Speakers(l *shape.Line) []byline.Person {
	if l.First(shape.HasPeople) {
		l.People = unparted(l, b.readSpeakers(l))
	}
	return l.People
}

// unparted are the people whose names the mark of a link does not part: "Ana[Lopez"
// is nobody's.
func unparted(l *shape.Line, people []byline.Person) []byline.Person {
	if len(people) == 0 || !l.Shows(shape.ShowsLink) {
		return people
	}
	runes, lead := []rune(l.Body), Lead(l)
	people = slices.DeleteFunc(people, func(p byline.Person) bool {
		from, to := min(lead+p.Start, len(runes)), min(lead+p.End, len(runes))
		return from < to && slices.Contains(runes[from:to], '[')
	})
	if len(people) == 0 {
		return nil
	}
	return people
}

// nextSentence is where one sentence ends and another begins, with the word
// before it, which may be a short form all the same.
var (
	nextSentence = pattern.MustCompile(`[ ](\p{L}{3,})[.][ ]+\p{Lu}`)
	abbreviated  = pattern.MustCompile(`^(?i:inc|ltd|corp|prof|dept|univ)$`)
)

// firstSentence is a text without the sentences behind the first, where a label
// stands before that.
func firstSentence(body string) string {
	if !strings.Contains(body, ". ") || byline.Label(body) == "" {
		return body
	}
	if m := nextSentence.FindStringSubmatchIndex(body); m != nil && !abbreviated.MatchString(body[m[2]:m[3]]) {
		return body[:m[3]]
	}
	return body
}

func (b *Reader) readSpeakers(l *shape.Line) []byline.Person {
	body := dressing.ReplaceAllString(l.Unlinked(), "$1$2$3")
	if body == l.Body && strings.Contains(body, "**") {
		body = strings.ReplaceAll(body, "**", "  ") // "**Ana Lopez**, Acme"
	}
	if rest, ok := strings.CutPrefix(body, "▲"); ok {
		body = "　" + rest // under a picture
	}
	if l.Shape == parse.Aside {
		body = strings.Trim(l.Body, "()（）")
	}
	body = ofByline(body)
	if first, _, more := strings.Cut(body, "。"); more && byline.Label(body) != "" {
		body = first
	}
	people := byline.Parse(firstSentence(body), b.lex)
	if len(people) > 0 && (strings.HasSuffix(people[0].Company, "]") || noCall.MatchString(people[0].Name)) {
		return nil // code, "Box[Sea, A]", or words before a handle
	}
	if people == nil && b.japanese {
		return b.firmFirst(body)
	}
	return people
}
