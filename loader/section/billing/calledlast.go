package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// endInCalls tells documents of which at least two titles end in those who gave
// the talks, as people call them: "題 さわらさん", "題 カモメ堂のさわらさん、monaさん".
func (b *Reader) endInCalls() bool {
	called := make(map[string]bool)
	for _, l := range b.lines {
		if !l.Shows(shape.ShowsWide) || !EndsHonoured(l.Body) || l.Runes > shape.MaxTitle || l.Shape != parse.Heading && l.Shape != parse.Bullet && shape.MarkOf(l) == "" && !shape.TimeStart.MatchString(l.Body) {
			continue
		}
		if _, _, people := b.calledBehind(unmarked(l.Body)); len(people) > 0 {
			called[people[0].Name] = true
		}
	}
	return len(called) >= 2
}

// EndsHonoured tells texts that an honorific ends.
func EndsHonoured(body string) bool {
	return strings.HasSuffix(body, "さん") || strings.HasSuffix(body, "氏") || strings.HasSuffix(body, "様")
}

// latinWord is a word that may be the given name before a surname.
var latinWord = pattern.MustCompile(`^[A-Z][A-Za-z()’'-]+$`)

// calledBehind parts a title from those at its end, behind a blank: as few words as
// will do, and a given name or a company before these.
func (b *Reader) calledBehind(text string) (head string, at int, people []byline.Person) {
	for from := len(text); ; {
		blank := strings.LastIndexAny(text[:from], " 　")
		if blank <= 0 {
			return text, 0, nil
		}
		if people = byline.Called(afterBlank(text, blank), b.lex); people != nil {
			blank, people = b.withWordBefore(text, blank, people)
			return strings.TrimRight(text[:blank], " 　/／-–—|｜"), utf8.RuneCountInString(text) - utf8.RuneCountInString(afterBlank(text, blank)), people
		}
		from = blank
	}
}

// withWordBefore takes the word before a blank to those behind it, if it is a
// given name or their company, and gives the blank before it.
func (b *Reader) withWordBefore(text string, blank int, people []byline.Person) (int, []byline.Person) {
	before := strings.TrimRight(text[:blank], " 　")
	last := strings.LastIndexAny(before, " 　")
	if last <= 0 || people[0].Company != "" {
		return blank, people
	}
	word := afterBlank(before, last)
	given := latinWord.MatchString(people[0].Name) && latinWord.MatchString(word) && len(b.lex.Find(word)) == 0
	whole := beforeName.MatchString(strings.TrimRight(before[:last], " 　"))
	if !given && !whole && !b.isFirm(word) && !strings.Contains(word, "株") {
		return blank, people
	}
	if more := byline.Called(afterBlank(text, last), b.lex); more != nil && (given || whole || more[0].Company != "") {
		return last, more
	}
	return blank, people
}

// beforeName is a mark between a title and a name.
var beforeName = pattern.MustCompile(`[/／|｜–—-]$`)

// afterBlank is what stands behind a blank of a text.
func afterBlank(text string, blank int) string {
	_, size := utf8.DecodeRuneInString(text[blank:])
	return text[blank+size:]
}

// billedByCallLast reads "Title Nameさん、Nameさん" where titles end so.
func (b *Reader) billedByCallLast(text string) billed {
	if !b.callsLast || !EndsHonoured(text) {
		return billed{}
	}
	head, at, people := b.calledBehind(text)
	return billed{head: head, at: at, people: people, sure: true}
}
