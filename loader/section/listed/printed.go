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

// calledInBrackets is what ends in somebody in brackets whom an honorific follows.
var calledInBrackets = pattern.MustCompile(`^(.*[^ 　])[ 　]*[(（]([^()（）@＠]{2,30}(?:さん|氏|様))[)）]$`)

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
	m := calledInBrackets.FindStringSubmatchIndex(said)
	if m == nil {
		return shape.Title{}, false
	}
	people := byline.Called(said[m[4]:m[5]], b.lex)
	if people == nil {
		return shape.Title{}, false
	}
	t := b.Parts(said[:m[3]])
	t.At, t.People = utf8.RuneCountInString(said[:m[4]]), people
	t.Kind = shape.TitleKind(t)
	return l.Back(t), isPrinted(t)
}

// isPrinted tells titles that are long enough, of somebody with a whole name.
func isPrinted(t shape.Title) bool {
	name := t.People[0].Name
	whole := strings.ContainsAny(name, " 　") || utf8.RuneCountInString(name) > 2
	return whole && utf8.RuneCountInString(t.Text) >= shortestPrinted && !shape.IsStop(t.Text)
}
