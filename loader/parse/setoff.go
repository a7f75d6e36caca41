package parse

import (
	"strconv"
	"strings"

	"talkgraph/loader/pattern"
)

// Marks are the characters that stand before titles and headings as marks.
const Marks = "■□◆◇●○★☆▼▽▲△▶►◎◉"

// How plain text sets its headings off by hand.
var (
	symbolMark  = pattern.MustCompile(`^([` + Marks + `])[` + Marks + `]*[ 　]*`)
	wholeBrace  = pattern.MustCompile(`^(?:【[ 　]*([^【】]+?)[ 　]*】|<[ ]?([^<>/]+?)[ ]?>|＜[ 　]?([^＜＞]+?)[ 　]?＞|≪[ 　]?([^≪≫]+?)[ 　]?≫|《[ 　]?([^《》]+?)[ 　]?》)$`)
	dashMark    = pattern.MustCompile(`^(--|==)[-=]*(?:[^\s=>-].{0,100}?)(?:[ 　]?[-=]{2,})?$`) // "--Boxes", "==Boxes=="
	wholeBold   = pattern.MustCompile(`^\*\*([^*\s](?:[^*]*[^*\s:：])?)\*\*$`)
	firstNumber = pattern.MustCompile(`^(\d{1,2})[.．)）][ 　]+`)
	partNumber  = pattern.MustCompile(`^(\d{1,2}(?:[-.]\d{1,2}){1,2})[.)．]?[ 　]+`)
)

// longestDrawn is how many code points a heading has at most that is set off by hand.
const longestDrawn = 160

// A setOff is a line that is set off as a heading.
type setOff struct {
	line     int    // index
	style    string // how: the mark, or "1.1" for numbers of two parts
	number   []int  // of the heading
	from, to int    // bytes of the line's text: the heading without its mark
}

// readSetOff reads a line that is set off; its style is "" if none is.
func readSetOff(text string) setOff {
	body := strings.TrimRight(text, " \t　")
	lead := len(body) - len(strings.TrimLeft(body, " \t　"))
	body = body[lead:]
	if body == "" || body[0] > '9' && body[0] < 0x80 && body[0] != '<' && body[0] != '=' || body[0] >= 0xE3 && !strings.HasPrefix(body, "【") && !strings.HasPrefix(body, "《") && body[0] != 0xEF {
		return setOff{}
	}
	s := setOff{from: lead, to: lead + len(body)}
	if m := symbolMark.FindStringSubmatchIndex(body); m != nil {
		s.style, s.from = body[m[2]:m[3]], lead+m[1]
	} else if m := wholeBrace.FindStringSubmatchIndex(body); m != nil {
		s.style = body[:1]
		if body[0] >= 0x80 {
			s.style = body[:3]
		}
		for g := 2; g < len(m); g += 2 {
			if m[g] >= 0 {
				s.from, s.to = lead+m[g], lead+m[g+1]
			}
		}
	} else if m := dashMark.FindStringSubmatchIndex(body); m != nil {
		s.style = body[m[2]:m[3]]
		s.from, s.to = lead+len(body)-len(strings.TrimLeft(body, "-=")), lead+len(strings.TrimRight(body, "-= 　"))
	} else if m := wholeBold.FindStringSubmatchIndex(body); m != nil {
		s.style, s.from, s.to = "**", lead+m[2], lead+m[3]
	} else if m := partNumber.FindStringSubmatchIndex(body); m != nil {
		s.number, s.from = numbers(body[m[2]:m[3]]), lead+m[1]
		s.style = strings.Repeat("1.", len(s.number))
	} else if m := firstNumber.FindStringSubmatchIndex(body); m != nil {
		s.number, s.style, s.from = numbers(body[m[2]:m[3]]), "1.", lead+m[1]
	}
	if s.from >= s.to {
		return setOff{}
	}
	return s
}

// numbers are those of the number of a part: "1-2" is 1 and 2.
func numbers(text string) []int {
	var out []int
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == '-' || r == '.' }) {
		n, _ := strconv.Atoi(part) // digits
		out = append(out, n)
	}
	return out
}
