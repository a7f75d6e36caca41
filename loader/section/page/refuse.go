package page

// NoTalk is why headings by their words are not taken.
const NoTalk = "called as what is no talk: a pause, a meal, a party, a summary or a list"

// Refuse notes a line, by index, that is no talk's title.
func (b *Page) Refuse(line int, rule, reason string) {
	b.log.Add(line+1, b.lines[line].Body, rule, reason)
}
