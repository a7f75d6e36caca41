package lines

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
)

// withClauses is a line's text that knows its sentences.
func withClauses(line string, traits Trait) codepoint.Text {
	var gaps [][2]int
	var blanks []int
	if traits&marked != 0 {
		gaps, blanks = markupIn(line)
	}
	text := codepoint.New(line).WithGaps(gaps, blanks...)
	var room [16]int32
	ends := room[:0]
	if text.Len() == len(line) {
		ends = asciiEnds(line, gaps, ends)
	} else {
		ends = textEnds(&text, gaps, ends)
	}
	if len(ends) == 0 {
		return text
	}
	return text.WithEnds(slices.Clone(ends))
}

// asciiEnds adds the bytes of a line of ASCII that end sentences.
func asciiEnds(line string, gaps [][2]int, ends []int32) []int32 {
	for at := nextMark(line, 0); at < len(line); at = nextMark(line, at+1) {
		if endsClause(line, at) && !inGap(gaps, at) {
			ends = append(ends, int32(at))
		}
	}
	return ends
}

// nextMark is the first byte of a line, from one on, with which something may
// begin that ends a sentence. Where it is not a part of what calls it, its loop
// stays in registers.
//
//go:noinline
func nextMark(line string, at int) int {
	rest := line[at:]
	for i := range len(rest) {
		if mayEndClause[rest[i]] {
			return at + i
		}
	}
	return len(line)
}

// textEnds adds the code points of a text that end sentences.
func textEnds(text *codepoint.Text, gaps [][2]int, ends []int32) []int32 {
	line := text.String()
	for at := 0; at < len(line); at += codepoint.Size(line[at]) {
		if b := line[at]; mayEndClause[b] && (b < utf8.RuneSelf || wideEnds[line[at+1]]) && endsClause(line, at) && !inGap(gaps, at) {
			ends = append(ends, int32(text.Point(at)))
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

// inGap tells bytes of the marks of a line: an address ends no sentence.
func inGap(gaps [][2]int, at int) bool {
	k := sort.Search(len(gaps), func(k int) bool { return gaps[k][1] > at })
	return k < len(gaps) && gaps[k][0] <= at
}
