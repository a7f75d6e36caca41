package relate

import (
	"unicode"
	"unicode/utf8"
)

// capitals gives the bytes of the words of a text that a capital begins and
// three small letters or more follow: each as [from, to).
func capitals(text string) [][2]int {
	var out [][2]int
	for at := 0; at < len(text); {
		r, size := utf8.DecodeRuneInString(text[at:])
		if !('A' <= r && r <= 'Z' || 'À' <= r && r <= 'Þ') {
			at += size
			continue
		}
		end, small := at+size, 0
		for end < len(text) {
			r, size := utf8.DecodeRuneInString(text[end:])
			if !unicode.Is(unicode.Ll, r) {
				break
			}
			end, small = end+size, small+1
		}
		if small >= 3 {
			out = append(out, [2]int{at, end})
		}
		at = end
	}
	return out
}
