package section

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
)

// endInNames tells documents of which most titles, at least three, end in
// names: "Title (Ana Lopez)", "Title - Ana Lopez". One title alone that does
// may end in anything.
func (b *builder) endInNames() bool {
	titles, names := 0, 0
	for _, l := range b.lines {
		if l.Shape != parse.Heading && markOf(l) == "" && !isNumbered(l) || utf8.RuneCountInString(l.Body) > maxTitle || IsStop(l.Body) || isDay(l.Body) {
			continue
		}
		titles++
		if _, _, sure := byline.Split(l.Body, b.lex); sure != nil {
			continue
		}
		if head, _, people := byline.SplitNames(l.Body, b.lex); len(people) > 0 && head != l.Body {
			names++
		}
	}
	return names >= 3 && 2*names >= titles
}
