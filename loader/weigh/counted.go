package weigh

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// words notes how many words a line of English has, and how many of them begin
// with a capital.
func (k *look) words(step int, text string, wide bool) {
	k.shows(step, ascii, !wide)
	if wide {
		return
	}
	all, upper := 0, 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("'’_-", r)
	}) {
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLetter(r) {
			all++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	if all >= 2 {
		k.show(step, capitals, upTo(100*upper/all, 20, 40, 60, 80, 99))
		k.show(step, count, upTo(all, 1, 2, 3, 5, 8, 12, 18, 30))
	}
}

// names notes what a line names.
func (k *look) names(step int, n Names) {
	k.shows(step, person, n.Person)
	k.shows(step, stranger, n.Stranger)
	k.shows(step, acquainted, n.Person && !n.Stranger)
	k.shows(step, company, n.Company)
	k.shows(step, service, n.Service)
	k.shows(step, topic, n.Topic)
	k.shows(step, event, n.Event)
	if n.Runes > 0 {
		k.show(step, names, upTo(10*n.Runes/max(utf8.RuneCountInString(strings.TrimSpace(k.Lines[k.at[step]].Text)), 1), 2, 4, 6, 8))
	}
}
