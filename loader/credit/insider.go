package credit

import (
	"strings"

	"talkgraph/loader/pattern"
)

// Insider follows a company, or a part of it, of which a line says nothing but that
// who speaks is one of its people.
var Insider = pattern.MustCompile(`^[ 　]?(?:[A-Za-z][\w.-]{1,20}|[\p{Katakana}ー]{2,16})?[ 　]?の(?:中の人|中のひと|なかのひと|エンジニア|開発者|社員)(?:です|。)?[ 　]*$`)

// insidersFirm is the company of which one of the first lines of a talk says so.
func (r *Talks) insidersFirm(i int) (firm string, line int, rule string) {
	for _, line := range r.Opening(i, insiderWithin) {
		if !strings.Contains(r.Text(line), "の") {
			continue
		}
		text := r.Coded(line)
		for _, m := range r.Companies(line) {
			if m.Start <= r.Doc.Lines[line].Start && !IsCommunity(m) && Insider.MatchString(text.From(m.End)) {
				return m.Key, line, "company-of-speaker"
			}
		}
	}
	return "", 0, ""
}

// insiderWithin is in how many of the first lines of a talk it may say so.
const insiderWithin = 6
