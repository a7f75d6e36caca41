package listed

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// shortestPrinted is how many code points a title has at least before somebody who is
// not sure to have given a talk.
const shortestPrinted = 6

var (
	// calledInBrackets is what ends in somebody in brackets whom an honorific follows.
	calledInBrackets = pattern.MustCompile(`^(.*[^ 　])[ 　]*[(（]([^()（）@＠]{2,30}(?:さん|氏|様))[)）]$`)
	// wholeInBrackets is the same for a whole name in kanji, and wholeBefore such a name
	// before a title in quotes.
	wholeInBrackets = pattern.MustCompile(`^(.*[^ 　])[ 　]*[(（](` + wholeKanji + `)[)）]$`)
	wholeBefore     = pattern.MustCompile(`^(` + wholeKanji + `)[ 　]*[「『]([^「」『』]{6,})[」』]$`)
)

// wholeKanji is how whole names in kanji are spelt, with a blank or without.
const wholeKanji = `\p{Han}[\p{Han}々]{2,4}|\p{Han}[\p{Han}々]{0,2}[ 　][\p{Han}\p{Hiragana}\p{Katakana}ー]{1,4}`

// printedItem reads an item in Japanese that is a title, in quotes, before a colon or
// before brackets, and somebody by their whole name whom an honorific follows:
// "「題」早瀬渚さん", "題：早瀬渚さん", "題（早瀬渚さん）".
func (b *Items) printedItem(l *shape.Line) (shape.Title, bool) {
	if !b.Japanese() || !l.Shows(shape.ShowsWide) || !l.TitleLike() || billing.IsNumbered(l) {
		return shape.Title{}, false
	}
	if billing.EndsHonoured(l.Body) {
		for _, form := range [...]billing.Form{billing.QuotedForm, billing.ColonForm} {
			if t, ok := b.InForm(l, form); ok && t.Sure && !t.Handle && isPrinted(t.Title) {
				return t.Title, true
			}
		}
		return shape.Title{}, false
	}
	said := l.Said()
	if m := calledInBrackets.FindStringSubmatchIndex(said); m != nil {
		return b.printed(l, said[:m[3]], byline.Called(said[m[4]:m[5]], b.lex), m[4])
	}
	if m := wholeInBrackets.FindStringSubmatchIndex(said); m != nil && b.isWhole(said[m[4]:m[5]]) {
		return b.printed(l, said[:m[3]], byline.Parse(said[m[4]:m[5]], b.lex), m[4])
	}
	if m := wholeBefore.FindStringSubmatchIndex(said); m != nil && b.isWhole(said[m[2]:m[3]]) {
		t, ok := b.printed(l, said[m[4]:m[5]], byline.Parse(said[m[2]:m[3]], b.lex), 0)
		t.NameFirst = true
		return t, ok
	}
	return shape.Title{}, false
}

// isWhole tells a whole name in kanji by its surname.
func (b *Items) isWhole(name string) bool {
	return byline.OpensWithSurname(name) && byline.IsName(name, b.lex) && !byline.EndsInTitle(name) && !byline.IsOrganization(name)
}

// printed is a title, of people who stand at a byte of what its line says.
func (b *Items) printed(l *shape.Line, title string, people []byline.Person, at int) (shape.Title, bool) {
	if people == nil {
		return shape.Title{}, false
	}
	t := b.lastNamed(title, utf8.RuneCountInString(l.Said()[:at]), people)
	return l.Back(t), isPrinted(t)
}

// isPrinted tells titles that are long enough, of somebody with a whole name.
func isPrinted(t shape.Title) bool {
	name := t.People[0].Name
	whole := strings.ContainsAny(name, " 　") || utf8.RuneCountInString(name) > 2
	return whole && utf8.RuneCountInString(t.Text) >= shortestPrinted && !shape.IsStop(t.Text)
}
