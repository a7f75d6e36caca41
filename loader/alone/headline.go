package alone

import "talkgraph/loader/pattern"

// What headlines of reports show, and headings and openings of them, too.
var (
	quotes   = pattern.MustCompile(`[「『“"][^「」『』“”"]{8,}[」』”"]`)
	coded    = pattern.MustCompile(`\b[A-Z]{2,4}\d{3,4}\b`)
	tagged   = pattern.MustCompile(`^[\[［【(（]`)
	parted   = pattern.MustCompile(`.[:：|｜–—]|.[ 　]-[ 　]`)
	visited  = pattern.MustCompile(`(?i)参加|行って|行き|いって|\btrip\b|\brecap\b|\bwrap|\battend|\bdays? (?:\d|at\b|of\b|in\b)|\d[ 　]?日目|レポート|レポ$|\breports?\b`)
	numbered = pattern.MustCompile(`(?i)その[ 　]?\d|[(（#＃]\d{1,2}[)）]?$|\bpart \d|[①-⑨]|\bday ?(?:\d|one|two)|前編|後編|初日|\d日目`)
	says     = pattern.MustCompile(`(?:ました|です|だった|した|ます|た)[!！。]?$`)
	summed   = pattern.MustCompile(`(?i)まとめ|highlights|takeaways|lessons|things|best of|\btop \d|\d+ (?:talks|sessions)`)
	byOne    = pattern.MustCompile(`\bby \p{Lu}|さん(?:の|による)|氏(?:の|による)`)
	ofYear   = pattern.MustCompile(`(?:19|20)\d\d`)
	session  = pattern.MustCompile(`(?i)\bsessions?\b|\btalks?\b|\bkeynote|セッション|講演|キーノート|トーク`)
)

// headline adds what the headline shows.
func (d *document) headline(h *hints) {
	for _, show := range [...]struct {
		hint string
		in   *pattern.Pattern
	}{
		{"headline quotes", quotes}, {"headline has a code", coded}, {"headline opens with a bracket", tagged},
		{"headline has two parts", parted}, {"headline on a session", session}, {"headline on what was heard", heard},
		{"headline on a visit", visited}, {"headline of a series", numbered}, {"headline is a sentence", says},
		{"headline sums up", summed}, {"headline by somebody", byOne}, {"headline of a year", ofYear},
	} {
		h.addIf(show.in.MatchString(d.title), show.hint)
	}
	h.addIf(d.names.Event, "headline names an event")
	h.addIf(d.names.Person, "headline names somebody")
	h.addIf(d.names.Service || d.names.Topic, "headline names a subject")
	h.add("headline length " + upTo(columns(d.title), 20, 35, 50, 70, 100))
}
