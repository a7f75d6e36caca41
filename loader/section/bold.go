package section

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

var (
	// boldName is a name in bold.
	boldName = pattern.MustCompile(`\*\*(` + byline.LatinName + `)\*\*`)
	// ofSomebody follows a name of which the text says whose or what they are.
	ofSomebody = pattern.MustCompile(`^(?:['’]s? |,? (?:of|from|at) (?:the )?\p{Lu}|, | \()`)
	// isThen is what a name is followed by where a paragraph tells what who bears it
	// is, and then what they did.
	isThen = pattern.MustCompile(`^(?:, (?:[^.;:!?]|\b(?:Inc|Ltd|Co|Corp|Dr|St)\.){3,110}?,| \([^()]{2,80}\),?| (?:of|from|at) (?:the )?\p{Lu}[^.,;:!?]{1,50}?) (?:then |also )?[a-z]{3,}\b`)
)

// withoutBold is a text without the marks that put names in it in bold: such
// names are no titles.
func withoutBold(said shape.Linkless, lex *lexicon.Lexicon) shape.Linkless {
	for next := 0; next < len(said.Text); {
		m := boldName.FindStringSubmatchIndex(said.Text[next:])
		if m == nil {
			return said
		}
		from, to := next+m[2], next+m[3]
		if next += m[1]; !isSomebody(said.Text[from:to], said.Text[next:], lex) {
			continue
		}
		said = without(said, to, to+len("**"))
		said = without(said, from-len("**"), from)
		next -= len("****")
	}
	return said
}

// isSomebody tells a person's name by its given name, or by what follows it.
func isSomebody(name, after string, lex *lexicon.Lexicon) bool {
	return (byline.OpensWithGiven(name) || ofSomebody.MatchString(after)) && byline.IsName(name, lex) && !lex.Ordinary(name)
}

// without is a text without some of its bytes.
func without(said shape.Linkless, from, to int) shape.Linkless {
	out := shape.Linkless{Text: said.Text[:from] + said.Text[to:], At: slices.Delete(slices.Clone(said.At), from, to)}
	for _, l := range said.Links {
		for i := range l {
			l[i] -= max(0, min(l[i], to)-from)
		}
		out.Links = append(out.Links, l)
	}
	return out
}

// boldest is how many paragraphs of a post must begin with names in bold for
// that to be its style.
const boldest = 3

// boldSpeakers are the talks of a post of which at least three paragraphs begin,
// in bold, with who spoke and what they are, among them two that say so: each is a
// talk's, under headings for what several talks had in common.
func (b *builder) boldSpeakers(p page.Span, all []toldTalk) []toldTalk {
	var marked []toldTalk
	sure := 0
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text || l.Runes < shortest || !strings.HasPrefix(l.Body, "**") {
			continue
		}
		said := withoutBold(shape.WithoutLinks(l.Body), b.lex)
		name := nameFirst.FindString(said.Text)
		if name == "" || !isThen.MatchString(said.Text[len(name):]) || !isSomebody(name, said.Text[len(name):], b.lex) || said.At[0] == 0 {
			continue
		}
		at := slices.IndexFunc(all, func(t toldTalk) bool {
			return t.line == i && len(t.People) > 0 && t.People[0].Name == name
		})
		if at >= 0 {
			sure++
		}
		t := telling.Telling{To: telling.Clipped(said.Text, 0, len(said.Text)), Named: true, People: []byline.Person{{Name: name, End: utf8.RuneCountInString(name)}}}
		backInto(&t, said.Text, l.Body, said.At)
		marked = append(marked, toldTalk{line: i, Telling: t, bold: true})
	}
	if len(marked) < boldest || sure < 2 {
		return all
	}
	for _, t := range marked {
		all = withMarked(all, t)
	}
	return all
}

// withMarked adds a talk to those told, in its place, or says of the one that is
// there that it is one.
func withMarked(all []toldTalk, t toldTalk) []toldTalk {
	for i := range all {
		if all[i].line == t.line && len(all[i].People) > 0 && all[i].People[0].Name == t.People[0].Name {
			all[i].Named, all[i].bold = true, true
			return all
		}
	}
	at := slices.IndexFunc(all, func(o toldTalk) bool { return o.line > t.line })
	if at < 0 {
		at = len(all)
	}
	return slices.Insert(all, at, t)
}

// overBold tells sections over paragraphs that begin with who spoke.
func overBold(s Section, all []toldTalk) bool {
	return slices.ContainsFunc(all, func(t toldTalk) bool { return t.bold && s.First <= t.line && t.line < s.Last })
}
