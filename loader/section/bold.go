package section

import (
	"slices"

	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	// boldName is a name in bold.
	boldName = pattern.MustCompile(`\*\*(` + byline.LatinName + `)\*\*`)
	// ofSomebody follows a name of which the text says whose or what they are.
	ofSomebody = pattern.MustCompile(`^(?:['’]s? |,? (?:of|from|at) (?:the )?\p{Lu}|, | \()`)
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
