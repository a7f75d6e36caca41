package section

// noTalk is why headings by their words are not taken.
const noTalk = "called as what is no talk: a pause, a meal, a party, a summary or a list"

// refuse notes a line, by index, that is no talk's title.
func (b *page) refuse(line int, rule, reason string) {
	b.log.Add(line+1, b.lines[line].Body, rule, reason)
}
