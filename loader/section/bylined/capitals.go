package bylined

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

const (
	fewestWords = 5 // of a title that its capitals alone give away
	longWord    = 4 // code points of words that titles write large
)

// capitalsBeside adds the lines in English that are written as titles are, over
// words, in posts of which at least two titles with bylines, and most of them, are
// written so: for some talks nobody was noted. They are fewer than those, else they
// are headings inside of them.
func (b *Titles) capitalsBeside(p page.Span, marks []page.Mark) []page.Mark {
	titled := count(marks, isBilled)
	large := count(marks, func(m page.Mark) bool { return isBilled(m) && inCapitals(m.Text) })
	if large < 2 || 3*large < 2*titled {
		return marks
	}
	all := b.beside(p, marks, "capitals", func(i int) (shape.Title, bool) {
		if l := b.lines[i]; inCapitals(l.Body) && b.bareTitle(i, p) {
			return b.TitleOf(l), true
		}
		return shape.Title{}, false
	})
	if 2*(len(all)-len(marks)) > titled {
		return marks
	}
	return all
}

// isBilled tells the marks of talks that say who spoke.
func isBilled(m page.Mark) bool { return m.Talk && len(m.People) > 0 }

// bareTitle tells a bare line that stands apart over words, and says neither who
// spoke nor what is no talk.
func (b *Titles) bareTitle(i int, p page.Span) bool {
	l := b.lines[i]
	return shape.Bare(l, shape.MaxBare) && !l.Stop() && !l.Day() && b.Apart(i, p.From) && b.Entitles(i, p.To) && b.Speakers(l) == nil && !b.IsNone(l, p) && !b.IsEdition(l.Body) && !b.isReport(b.TitleOf(l))
}

// inCapitals tells English texts of some words of which the longer ones begin with
// capitals, as in titles: "How Ropes Are Made in Leeds".
func inCapitals(text string) bool {
	words := strings.Fields(text)
	if len(words) < fewestWords {
		return false
	}
	long, large := 0, 0
	for _, word := range words {
		word = strings.TrimLeft(word, `"“‘'([`)
		if utf8.RuneCountInString(word) < longWord {
			continue
		}
		long++
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsUpper(r) {
			large++
		}
	}
	return long > 2 && 5*large >= 4*long
}
