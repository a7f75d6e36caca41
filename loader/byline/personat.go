package byline

import "unicode/utf8"

// PersonAt is somebody whose name stands at some bytes of a text.
func PersonAt(text string, from, to int) Person {
	start := utf8.RuneCountInString(text[:from])
	return Person{Name: text[from:to], Start: start, End: start + utf8.RuneCountInString(text[from:to])}
}

// SetCompany tells for whom somebody works by where the name of the company
// stands, at some bytes of the same text.
func (p *Person) SetCompany(text string, from, to int) {
	p.Company, p.From = text[from:to], utf8.RuneCountInString(text[:from])
	p.To = p.From + utf8.RuneCountInString(p.Company)
}
