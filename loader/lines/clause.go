package lines

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
)

// withClauses is a line's text that knows its sentences.
func withClauses(line string) codepoint.Text {
	text := codepoint.New(line)
	var room [16]int32
	ends := room[:0]
	if text.Len() == len(line) {
		ends = asciiEnds(line, ends)
	} else {
		ends = textEnds(&text, ends)
	}
	if len(ends) == 0 {
		return text
	}
	return text.WithEnds(slices.Clone(ends))
}

// asciiEnds adds the bytes of a line of ASCII that end sentences.
func asciiEnds(line string, ends []int32) []int32 {
	for at := range len(line) {
		if mayEndClause[line[at]] && endsClause(line, at) {
			ends = append(ends, int32(at))
		}
	}
	return ends
}

// textEnds adds the code points of a text that end sentences.
func textEnds(text *codepoint.Text, ends []int32) []int32 {
	line := text.String()
	for point := range text.Len() {
		at := text.Byte(point)
		if b := line[at]; mayEndClause[b] && (b < utf8.RuneSelf || wideEnds[line[at+1]]) && endsClause(line, at) {
			ends = append(ends, int32(point))
		}
	}
	return ends
}

// mayEndClause tells bytes with which something may begin that ends a sentence.
var mayEndClause = func() (out [256]bool) {
	for _, mark := range []string{"!", "?", ";", ".", "。", "！", "？", "．"} {
		out[mark[0]] = true
	}
	return out
}()

// wideEnds tells the second bytes of those that are not ASCII: kana have
// others.
var wideEnds = func() (out [256]bool) {
	for _, mark := range []string{"。", "！", "？", "．"} {
		out[mark[1]] = true
	}
	return out
}()

// endsClause tells bytes at which something begins that ends a sentence; full
// stops do so only before a blank, or after Japanese.
func endsClause(line string, at int) bool {
	switch line[at] {
	case '!', '?', ';':
		return true
	case '.':
		return stops(line, at, at+1)
	case "。"[0]: // of kana, too
		return strings.HasPrefix(line[at:], "。")
	case "！"[0]:
		r, size := utf8.DecodeRuneInString(line[at:])
		return r == '！' || r == '？' || r == '．' && stops(line, at, at+size)
	}
	return false
}

// stops tells full stops that end a sentence from those in numbers and names.
func stops(line string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(line[:from])
	return to < len(line) && line[to] == ' ' || from > 0 && knowledge.IsJapanese(before)
}
