package relate

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/codepoint"
)

// clauseAt gives the code points, half-open, of the sentence of a line in which
// a mention stands.
func clauseAt(text codepoint.Text, m Mention) (from, to int) {
	line := text.String()
	from, to = text.Byte(m.Start), text.Byte(m.End)
	for from > 0 && !endsClause(line, from-1) {
		from--
	}
	for to < len(line) && !beginsEnd(line, to) {
		to++
	}
	return text.Point(from), text.Point(to)
}

// beginsEnd tells the first byte of what ends a sentence.
func beginsEnd(line string, at int) bool {
	switch line[at] {
	case '!', '?', ';', '.':
		return endsClause(line, at)
	case "。"[0]:
		return strings.HasPrefix(line[at:], "。")
	case "！"[0]:
		return at+2 < len(line) && endsClause(line, at+2)
	}
	return false
}

// endsClause tells the last byte of what ends a sentence; full stops only
// before a blank, or after Japanese.
func endsClause(line string, at int) bool {
	switch line[at] {
	case '!', '?', ';':
		return true
	case '.':
		return stops(line, at, at+1)
	case "。"[2]:
		return strings.HasSuffix(line[:at+1], "。")
	case "！"[2]:
		return strings.HasSuffix(line[:at+1], "！")
	case "？"[2]:
		return strings.HasSuffix(line[:at+1], "？")
	case "．"[2]:
		return strings.HasSuffix(line[:at+1], "．") && stops(line, at-2, at+1)
	}
	return false
}

// stops tells full stops that end a sentence from those in numbers and names.
func stops(line string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(line[:from])
	return to < len(line) && line[to] == ' ' || from > 0 && isJapaneseRune(before)
}
