package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// slashName is a title before somebody by whatever name they go: "題 / さわら".
var slashName = pattern.MustCompile(`^(.{4,}?\S)[ 　]+[/／][ 　]+([^/／ 　()（）。、]{2,14})$`)

// endInSlashes tells documents of which at least three titles end in somebody
// behind a slash, one of them by a full name or with an honorific: the others do,
// too, by whatever name they go.
func (b *Reader) endInSlashes() bool {
	full, other := 0, make(map[string]bool)
	for i, l := range b.lines {
		if l.Runes > shape.MaxTitle || !l.Shows(shape.ShowsSlash) || !strings.Contains(l.Body, " / ") && !strings.Contains(l.Body, "／") || l.Shape != parse.Heading && shape.MarkOf(l) == "" && !(shape.Bare(l, shape.MaxTitle) && b.Apart(i, 0)) {
			continue
		}
		body := shape.Untailed(l.Body)
		if p := b.slashed(body); len(p.people) > 0 {
			other[p.people[0].Name] = true
		} else if head, _, people := b.SplitNames(body); len(people) > 0 && head != body {
			full++
		}
	}
	return full > 0 && full+len(other) >= 3
}

// slashed parts a title from such a name.
func (b *Reader) slashed(text string) billed {
	m := slashName.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}
	}
	name := text[m[4]:m[5]]
	for _, e := range b.lex.Lookup(name) {
		if e.Kind != knowledge.Person {
			return billed{}
		}
	}
	if byline.EndsInTitle(name) || byline.IsOrganization(name) {
		return billed{}
	}
	who := byline.Person{Name: strings.TrimPrefix(byline.WithoutHonorific(name), "@"), Start: utf8.RuneCountInString(text[:m[4]])}
	who.Start += utf8.RuneCountInString(name) - utf8.RuneCountInString(strings.TrimPrefix(name, "@"))
	who.End = who.Start + utf8.RuneCountInString(who.Name)
	return billed{head: text[:m[3]], people: []byline.Person{who}, sure: true}
}

// billedBySlash reads "Title / Name" where titles end so.
func (b *Reader) billedBySlash(text string) billed {
	if !b.slashes {
		return billed{}
	}
	return b.slashed(text)
}
