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

// isThen is what a name is followed by where a paragraph tells what who bears it
// is, and then what they did.
var isThen = pattern.MustCompile(`^(?:, (?:[^.;:!?]|\b(?:Inc|Ltd|Co|Corp|Dr|St)\.){3,110}?,| \([^()]{2,80}\),?| (?:of|from|at) (?:the )?\p{Lu}[^.,;:!?]{1,50}?) (?:then |also )?[a-z]{3,}\b`)

// fewest is how many paragraphs of a post must begin with who spoke for that to be
// its style.
const fewest = 3

// openers are the talks of a post of which at least three paragraphs begin with who
// spoke and what they are, in bold, and two of them say so, or without it, and most
// of them say so: each is a talk's, under headings for what several talks had in
// common.
func (b *builder) openers(p page.Span, all []toldTalk) []toldTalk {
	for _, bold := range []bool{true, false} {
		marked := b.opening(p, bold)
		if len(marked) < fewest {
			continue
		}
		sure := 0
		for _, t := range marked {
			if slices.ContainsFunc(all, func(o toldTalk) bool { return o.same(t) }) {
				sure++
			}
		}
		if bold && sure < 2 || !bold && (sure < fewest || 2*sure < len(marked) || !b.overSeveral(marked)) {
			continue
		}
		for _, t := range marked {
			all = withMarked(all, t)
		}
		return all
	}
	return all
}

// opening are the paragraphs of a post that begin so; without bold, only those that
// stand in no talk that is sure.
func (b *builder) opening(p page.Span, bold bool) []toldTalk {
	var out []toldTalk
	for i := p.From; i < p.To; i++ {
		if t, ok := b.opener(i, bold); ok {
			out = append(out, t)
		}
	}
	if bold || len(out) < fewest {
		return out
	}
	inside := b.innermost()
	return slices.DeleteFunc(out, func(t toldTalk) bool {
		return inside[t.line] >= 0 && b.inOneTalk(b.layout.Sections[inside[t.line]], t.line)
	})
}

// inOneTalk tells paragraphs of a talk that is sure, of an article on a keynote, and
// those under words on a panel: who speaks in them does so in one talk.
func (b *builder) inOneTalk(s Section, line int) bool {
	return !b.mayGo(s) || s.Rule == "one-keynote" || slices.ContainsFunc(b.lines[s.First-1:min(line, s.First+3)], func(l *shape.Line) bool { return onPanel.MatchString(l.Body) })
}

// onPanel is how a text speaks of several people in one talk.
var onPanel = pattern.MustCompile(`(?i)\b(?:panels?|panell?ists?|moderat(?:ed|or)|round ?table|fireside)\b`)

// opener reads a paragraph that begins with somebody and what they are.
func (b *builder) opener(i int, bold bool) (toldTalk, bool) {
	l := b.lines[i]
	if l.Shape != parse.Text || l.Runes < shortest || strings.HasPrefix(l.Body, "**") != bold {
		return toldTalk{}, false
	}
	if !bold && (!byline.MayBegin(l.Body) || !strings.ContainsAny(l.Body[len(l.Body)-1:], ".!?:")) {
		return toldTalk{}, false // a caption
	}
	said := withoutBold(shape.WithoutLinks(l.Body), b.lex)
	name := nameFirst.FindString(said.Text)
	if name == "" || !isThen.MatchString(said.Text[len(name):]) || !isSomebody(name, said.Text[len(name):], b.lex) || bold && said.At[0] == 0 {
		return toldTalk{}, false
	}
	t := telling.Telling{To: telling.Clipped(said.Text, 0, len(said.Text)), Named: true, People: []byline.Person{byline.PersonAt(said.Text, 0, len(name))}}
	backInto(&t, said.Text, l.Body, said.At)
	return toldTalk{line: i, Telling: t, opens: true}, len(t.People) > 0
}

// same tells what one line tells of the talk of the same person.
func (t toldTalk) same(o toldTalk) bool {
	return t.line == o.line && len(t.People) > 0 && t.People[0].Name == o.People[0].Name
}

// overSeveral tells whether more sections stand over several paragraphs that begin
// with who spoke than over one: those are titles of talks.
func (b *builder) overSeveral(marked []toldTalk) bool {
	inside, count := b.innermost(), make(map[int]int)
	for _, t := range marked {
		count[inside[t.line]]++
	}
	several, one := 0, 0
	for at, n := range count {
		switch {
		case at < 0:
		case n > 1:
			several++
		default:
			one++
		}
	}
	return several >= one
}

// withMarked adds a talk to those told, in its place, or says of the one that is
// there that it is one.
func withMarked(all []toldTalk, t toldTalk) []toldTalk {
	for i := range all {
		if all[i].same(t) {
			if t.Titled {
				all[i].Telling = t.Telling
			}
			all[i].Named, all[i].opens, all[i].heads = true, true, t.heads
			return all
		}
	}
	at := slices.IndexFunc(all, func(o toldTalk) bool { return o.line > t.line })
	if at < 0 {
		at = len(all)
	}
	return slices.Insert(all, at, t)
}

// overOpeners tells sections over paragraphs that begin with who spoke.
func overOpeners(s Section, all []toldTalk) bool {
	return slices.ContainsFunc(all, func(t toldTalk) bool { return t.opens && s.First <= t.line && t.line < s.Last })
}
