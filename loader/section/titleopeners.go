package section

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

var (
	// titleGap is a title that opens a paragraph, up to who gave the talk.
	titleGap = pattern.MustCompile(`^(?:· ?)?["“*_]{0,2}([\p{Lu}\d][^.!;"“”*_]{7,150}?)["”*_]{0,2}(,? (?:by|with)|,? ?[-–—|]) ?[*_]{0,2}$`)
	// remarkAfter is what stands behind them where the words on the talk begin.
	remarkAfter = pattern.MustCompile(`^(?:,? (?:and|&) ` + byline.LatinName + `)?(?: ?[(][^()]{2,60}[)]|,? (?:from|of|at) (?:the )?[\p{Lu}\d][^.,;:()]{1,40}?)?(?:(?:[.:]| [-–—]) ?\S.{19}|, [^.;:]{3,90}, [a-z]{3,}.{20}|,? (?:then |also )?[a-z]{4,} .{20})`)
	// nothingAfter is what stands behind them where no words follow.
	nothingAfter = pattern.MustCompile(`^(?:(?:,|,? and|,? &) ` + byline.LatinName + `){0,3}(?: ?[(][^()]{2,60}[)]|,? (?:from|of|at) (?:the )?[\p{Lu}\d][^.,;:()]{1,40}?)?[.]?$`)
	// alsoNamed is one more name behind another.
	alsoNamed = pattern.MustCompile(`^(?:,|,? and|,? &) (` + byline.LatinName + `)`)
)

// A titleOpener is a paragraph or item that begins with a title and who gave the
// talk.
type titleOpener struct {
	toldTalk
	form   string // what stands between them: "by" or "-"
	remark bool   // words on the talk follow
}

// titleOpeners are the talks of a post of which at least two paragraphs or items
// begin with a title and who gave the talk, alike, before words on it: a form that
// repeats is how the post prints them.
func (b *builder) titleOpeners(p page.Span, all []toldTalk) []toldTalk {
	var found []titleOpener
	for i := p.From; i < p.To; i++ {
		if t, ok := b.titleOpener(i); ok && i != p.Title {
			found = append(found, t)
		}
	}
	if len(found) < 2 {
		return all
	}
	inside, remarks := b.innermost(), make(map[string]int)
	found = slices.DeleteFunc(found, func(t titleOpener) bool {
		return inside[t.line] >= 0 && b.inOneTalk(b.layout.Sections[inside[t.line]], t.line)
	})
	for _, t := range found {
		if t.remark {
			remarks[t.form]++
		}
	}
	for _, t := range found {
		if remarks[t.form] > 1 {
			all = withMarked(all, t.toldTalk)
		}
	}
	return all
}

// titleOpener reads a line that begins so.
func (b *builder) titleOpener(i int) (titleOpener, bool) {
	l := b.lines[i]
	if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Indent >= 4 || l.Runes < shortest || l.HasLink() || strings.Contains(l.Body, "**") || l.Label() != "" {
		return titleOpener{}, false
	}
	head := l.Body[:min(len(l.Body), 2*shape.MaxTitle)]
	if !l.Shows(shape.ShowsDash|shape.ShowsBar) && !hasWord(head, "by") && !hasWord(head, "with") {
		return titleOpener{}, false // before names are looked for
	}
	for _, at := range latinName.FindAllStringIndex(head, -1) {
		gap := titleGap.FindStringSubmatchIndex(head[:at[0]])
		if gap == nil {
			continue
		}
		name, title, after := l.Body[at[0]:at[1]], l.Body[gap[2]:gap[3]], l.Body[at[1]:]
		form := "-"
		if words := l.Body[gap[4]:gap[5]]; strings.HasSuffix(words, "by") || strings.HasSuffix(words, "with") {
			form = "by"
		}
		remark := remarkAfter.MatchString(after)
		if !remark && !nothingAfter.MatchString(after) || !b.mayOpen(title, name, form) {
			return titleOpener{}, false
		}
		t := telling.Telling{From: gap[2], To: gap[3], Titled: true, Named: true, People: b.namedFrom(l.Body, at)}
		return titleOpener{toldTalk{line: i, Telling: t, opens: true}, form, remark}, true
	}
	return titleOpener{}, false
}

// hasWord tells whether a word stands between blanks. Its letters are looked for
// first, which are rarer.
func hasWord(text, word string) bool {
	for {
		at := strings.Index(text, word)
		if at < 0 {
			return false
		}
		after := text[at+len(word):]
		if at > 0 && text[at-1] == ' ' && strings.HasPrefix(after, " ") {
			return true
		}
		text = after
	}
}

// mayOpen tells what may be a title before a name: "by" stands in sentences, too,
// so that there it must be spelt like one.
func (b *builder) mayOpen(title, name, form string) bool {
	if !byline.OpensWithGiven(name) || !byline.IsName(name, b.lex) || b.lex.Ordinary(name) || len(strings.Fields(title)) < 3 || shape.IsStop(title) || b.IsEdition(title) {
		return false
	}
	return form == "-" || telling.SpeltAsTitle(title)
}

// namedFrom are the people whom a text lists from a name on.
func (b *builder) namedFrom(body string, at []int) []byline.Person {
	var out []byline.Person
	for {
		out = append(out, byline.PersonAt(body, at[0], at[1]))
		next := alsoNamed.FindStringSubmatchIndex(body[at[1]:])
		if next == nil || !byline.IsName(body[at[1]+next[2]:at[1]+next[3]], b.lex) {
			return out
		}
		at = []int{at[1] + next[2], at[1] + next[3]}
	}
}
