package bylined

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// guestLabel is how lines begin that bring a guest on the stage of a keynote.
var guestLabel = pattern.MustCompile(`^(?:スペシャル|特別)?ゲスト(?:スピーカー|講演)?[ 　]?[/／：:]`)

// guestHeads are the lines of a post, by index, at which guests take over in a keynote,
// each over what they told: at least two, below the word for keynotes alone. What
// stands right over them is what was said before, and no title.
func (b *Titles) guestHeads(p page.Span) map[int]shape.Title {
	heads, inKeynote := make(map[int]shape.Title), false
	for i := p.From; i < p.To; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text || !l.Shows(shape.ShowsWide) || l.Runes > shape.MaxBare {
			continue
		}
		if shape.KeynoteWords.Has(l.Body) {
			inKeynote = true
		}
		if !inKeynote || !guestLabel.MatchString(l.Body) || !b.wordsBetween(i+1, p.To) {
			continue
		}
		if above := b.Above(i, p.From); above < 0 || shape.KeynoteWords.Has(b.lines[above].Body) {
			continue
		}
		if people := b.Speakers(l); len(people) > 0 && people[0].Company != "" {
			heads[i] = shape.Title{Text: l.Body, Kind: "talk", People: people}
		}
	}
	if len(heads) < 2 {
		return nil
	}
	return heads
}

// overGuest tells a line of which the next one is one of those heads.
func (b *Titles) overGuest(i, to int, heads map[int]shape.Title) bool {
	if len(heads) == 0 {
		return false
	}
	_, ok := heads[b.Below(i, to)]
	return ok
}
