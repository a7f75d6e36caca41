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
	if first, _, more := strings.Cut(body, "。"); more && byline.Label(body) != "" {
		body = first
	}
	body = toWatch.ReplaceAllString(body, "")
	people := byline.Parse(firstSentence(body), b.lex)
	if len(people) > 0 && (strings.HasSuffix(people[0].Company, "]") || noCall.MatchString(people[0].Name)) {
		return nil // code, "Box[Sea, A]", or words before a handle
	}
	if people == nil && b.japanese {
		return b.firmFirst(body)
	}
	return people
}

// NameList reads items that are nothing but speakers, all that stand together,
// where one of them has a company: "- Ana Lopez: Acme".
func (b *Reader) NameList(at, to int) []Credit {
	var out []Credit
	firms := 0
	for ; at < to && b.lines[at].Shape == parse.Bullet; at++ {
		l := b.lines[at]
		people := b.Speakers(l)
		if len(people) == 0 || l.Indent >= 4 || b.lex.Ordinary(people[0].Name) || !strings.ContainsAny(people[0].Name, " 　・") {
			return nil
		}
		if people[0].Company != "" {
			firms++
		}
		out = append(out, Credit{Line: at + 1, Offset: l.Start, People: people, Rule: "speaker-list"})
	}
	if firms == 0 || len(out) < 2 {
		return nil
	}
	return out
}

// toWatch is what pages link to behind a byline.
var toWatch = pattern.MustCompile(`(?i:[ ]*(?:[-–—|,·/(\[]|[ ])[ ]*(?:(?:watch|see|view)(?: now| (?:the |it )?(?:video|talk|recording|here|online))?|video|slides|recording|slides?(?:,| and| &) video|youtube)[)\]]?)$`)

// ListedSpeakers reads a line that says that speakers follow, and gives the lines
// that name them, by index: "Speakers:" over bullets.
func (b *Reader) ListedSpeakers(at, to int) []Credit {
	if !b.lines[at].Is(shape.MayLabel, byline.MayLabel) {
		return nil
	}
	body := strings.Trim(b.lines[at].Body, "*_ 　")
	role := byline.Role(strings.TrimRight(body, ":： 　"))
	if role == "" {
		return nil
	}
	var out []Credit
	var firm Place
	for j := at + 1; j < to; j++ {
		l := b.lines[j]
		if l.Shape == parse.Blank && (len(out) == 0 || b.calledNext(j, to)) {
			continue
		}
		if l.Shape != parse.Bullet && l.Shape != parse.Text || l.Label() != "" {
			break
		}
		if len(out) > 0 && l.Shape == parse.Bullet && l.Indent > b.lines[out[0].Line-1].Indent {
			b.employ(&out[len(out)-1], j) // it is of the one above
			continue
		}
		if len(out) > 0 && l.Shape == parse.Text && b.lines[at].Shape == parse.Bullet && b.lines[out[0].Line-1].Shape == parse.Bullet {
			break // items have come to their end
		}
		if len(out) == 0 && l.Shape == parse.Text && strings.HasSuffix(l.Body, "。") {
			continue // a remark before the list
		}
		people, rule := b.listedPeople(l)
		if len(people) == 0 {
			if p := b.firmAlone(j); p.Line > 0 {
				firm = p
				continue
			}
			break
		}
		c := Credit{Line: j + 1, Offset: l.Start, People: people, Rule: rule}
		b.worksFor(&c, firm)
		for k := range people {
			people[k].Role = role
		}
		out = append(out, c)
	}
	return out
}

// worksFor gives the one person of a credit of whom it says nothing else a company
// that another line names.
func (b *Reader) worksFor(c *Credit, firm Place) {
	if len(c.People) == 1 && c.People[0].Company == "" && firm.Line > 0 {
		c.Works, c.People[0].Company = firm, string([]rune(b.lines[firm.Line-1].Text)[firm.Start:firm.End])
	}
}

// employ reads an item under a speaker that is nothing but a company: theirs.
func (b *Reader) employ(c *Credit, at int) {
	l := b.lines[at]
	if name := strings.TrimSpace(l.Body); l.Runes <= 40 && b.isFirm(name) && !byline.IsTitle(name) {
		b.worksFor(c, Place{at + 1, l.Start, l.Start + utf8.RuneCountInString(name)})
	}
}

// sayingFrom is the index of the first line from one on that is not blank and
// says more than when or where. Runs of such lines may be long, and each of
// them is asked for: what follows each is noted once.
func (b *Reader) sayingFrom(i int) int {
	if b.saying == nil {
		b.saying = make([]int, len(b.lines)+1)
		b.saying[len(b.lines)] = len(b.lines)
		for at, l := range slices.Backward(b.lines) {
			b.saying[at] = at
			if l.Shape == parse.Blank || l.When() {
				b.saying[at] = b.saying[at+1]
			}
		}
	}
	return b.saying[i]
}
