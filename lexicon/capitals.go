package lexicon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// lowered says whether a text is the name in small letters: sqs, ec2; one with a
// digit, which is nobody's name, perhaps behind a first capital: Ec2.
func (p *pattern) lowered(text []rune) bool {
	if p.small == "" {
		return false
	}
	return sameLetters(text, p.small) || p.numbered() && sameLetters(text, p.exact[:1]+p.small[1:])
}

// unsure says whether a name of three letters is printed in small ones in English:
// it takes other names of its kind to tell sqs from somebody's shorthand. Names
// with a digit are no words, and in Japanese none of these is.
func (p *pattern) unsure(s *scan, first, last int) bool {
	if p.small == "" || s.japanese || p.numbered() {
		return false
	}
	start, end := s.place(first, last)
	return !sameLetters(s.text[start:end], p.exact)
}

// lettersOf keeps what capitals are compared by.
func lettersOf(text string) string {
	if isASCIIWords(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || counts(r) {
			return r
		}
		return -1
	}, norm.NFKC.String(text))
}

// counts tells marks that make a name another: C++, C#, and M&S, which is no MS.
func counts(r rune) bool { return r == '+' || r == '#' || r == '&' }

func isASCIIWords(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return !isASCIIWord(r) })
}

// sameLetters says whether lettersOf the text is this.
func sameLetters(text []rune, letters string) bool {
	at := 0
	for _, r := range text {
		if r >= utf8.RuneSelf {
			return lettersOf(string(text)) == letters
		}
		if !isASCIIWord(r) && !counts(r) {
			continue
		}
		if at == len(letters) || rune(letters[at]) != r {
			return false
		}
		at++
	}
	return at == len(letters)
}
