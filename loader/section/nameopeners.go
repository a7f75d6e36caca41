package section

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/telling"
)

var (
	// namesOpen is who gave a talk and opens the words on it, and what parts them from
	// the title: "Ana Lopez and Bo Ek's ", "Ana Lopez – ".
	namesOpen = pattern.MustCompile(`^(` + byline.LatinName + `)((?:(?:,|,? and|,? &) ` + byline.LatinName + `){0,3})(['’]s? |s['’] | ?[–—] ?| - )`)
	// sentenceTitle is a title up to what ends a sentence, or to links to the talk.
	sentenceTitle = pattern.MustCompile(`^[“"*_]{0,2}(\p{Lu}[^“”"]{7,140}?)[”"*_]{0,2}(?:[.?!][”"*_]{0,2} \p{Lu}|(?:[.?!][”"*_]{0,2})?$| ?\\?[\[(](?i:video|slides|recording|deck|talk|abstract)\b)`)
	// markedTitle is a title that quotes or marks of emphasis hold.
	markedTitle = pattern.MustCompile(`^(?:“([^“”]{8,140})”|"([^"]{8,140})"|[*_]{1,2}([^*_]{8,140}?)[*_]{1,2})(?:[^\p{L}]|$)`)
	// runOfTitle is words with capitals, and the small ones that titles have between them.
	runOfTitle = pattern.MustCompile(`^[\p{Lu}\d][^ “”"]*(?: (?:(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|our|out|the|to|vs\.?|with|your|&|-|–|—) )*[\p{Lu}\d][^ “”"]*)+`)
)

// A nameOpener is a paragraph or item that begins with who gave a talk, and its title.
type nameOpener struct {
	toldTalk
	form  string // what stands between: "'s" or "-"
	given bool   // the first name is known
}

// nameOpeners are the talks of a post of which at least three paragraphs or items
// begin with who gave the talk and its title, alike, before words on it: "Ana Lopez
// – Boxes. She …", "Ana Lopez's Boxes [video] is …".
func (b *builder) nameOpeners(p page.Span, all []toldTalk) []toldTalk {
	found, given := make(map[string][]nameOpener), make(map[string]int)
	inside := b.innermost()
	for i := p.From; i < p.To; i++ {
		t, ok := b.nameOpener(i)
		if !ok || i == p.Title || inside[i] >= 0 && b.inOneTalk(b.layout.Sections[inside[i]], i) {
			continue
		}
		if found[t.form] = append(found[t.form], t); t.given {
			given[t.form]++
		}
	}
	for _, form := range []string{"'s", "-"} {
		if len(found[form]) < fewest || 2*given[form] < len(found[form]) {
			continue
		}
		for _, t := range found[form] {
			all = withMarked(all, t.toldTalk)
		}
	}
	return all
}

// nameOpener reads a line that begins so.
func (b *builder) nameOpener(i int) (nameOpener, bool) {
	l := b.lines[i]
	if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Indent >= 4 || l.Runes < shortest || l.Label() != "" {
		return nameOpener{}, false
	}
	said := withoutBold(shape.WithoutLinks(l.Body), b.lex)
	m := namesOpen.FindStringSubmatchIndex(said.Text)
	if m == nil {
		return nameOpener{}, false
	}
	name, rest := said.Text[m[2]:m[3]], said.Text[m[1]:]
	form := "-"
	if strings.ContainsAny(said.Text[m[6]:m[7]], "'’") {
		form = "'s"
	}
	from, to := titleBehind(rest, form)
	if title := rest[from:to]; to-from < 8 || len(strings.Fields(title)) < 2 || len(said.Text) < m[1]+to+len("Words on it.") || !byline.IsName(name, b.lex) || b.lex.Ordinary(name) || b.IsEdition(title) || !telling.SpeltAsTitle(title) && form != "-" {
		return nameOpener{}, false
	}
	t := telling.Telling{From: m[1] + from, To: m[1] + to, Titled: true, Named: true, People: b.namedFrom(said.Text[:m[6]], m[2:4])}
	backInto(&t, said.Text, l.Body, said.At)
	return nameOpener{toldTalk{line: i, Telling: t, opens: true, heads: l.Shape == parse.Text && form == "-"}, form, byline.OpensWithGiven(name)}, len(t.People) > 0
}

// titleBehind is the bytes of the title with which a text opens behind who gave the
// talk; none if it opens with none.
func titleBehind(text, form string) (from, to int) {
	if m := markedTitle.FindStringSubmatchIndex(text); m != nil {
		for at := 2; at < len(m); at += 2 {
			if m[at] >= 0 {
				return m[at], m[at+1]
			}
		}
	}
	if m := sentenceTitle.FindStringSubmatchIndex(text); m != nil && (form == "-" || telling.SpeltAsTitle(text[m[2]:m[3]])) {
		return m[2], m[3]
	}
	if form == "-" {
		return 0, 0
	}
	at := runOfTitle.FindStringIndex(text)
	if at == nil {
		return 0, 0
	}
	return at[0], at[1]
}
