package parse

import (
	_ "embed" // the word list
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// Prose gives the sentences of a text as lines, numbered from 1, without the
// blank ones: what a field of a programme holds in one piece reads as a report
// does. Joined by blanks, they are the text.
func Prose(text string) []Line {
	var out []Line
	for _, paragraph := range split(text) {
		for _, sentence := range sentences(paragraph.Text) {
			l := Line{Number: len(out) + 1, Text: sentence}
			shape(&l)
			out = append(out, l)
		}
	}
	return out
}

var sentenceEnd = pattern.MustCompile(`[.!?…]+["'”’)\]]*[ 　]+|[。！？!?]+[」』）)]*[ 　]*`)

var (
	//go:embed words/shortened.txt
	shortenedData string

	shortened = words.New(shortenedData)
)

// sentences cuts a line behind each sentence that another one follows.
func sentences(line string) []string {
	var out []string
	from := 0
	add := func(to int) {
		if s := strings.TrimSpace(line[from:to]); s != "" {
			out = append(out, s)
		}
		from = to
	}
	for _, at := range sentenceEnd.FindAllStringIndex(line, -1) {
		if ends(strings.TrimRightFunc(line[from:at[1]], unicode.IsSpace), line[at[1]:]) {
			add(at[1])
		}
	}
	add(len(line))
	return out
}

// short tells texts that end in a word written in short, or in an initial.
func short(text string) bool {
	word := strings.TrimSuffix(text[max(0, len(text)-12):], ".")
	if at := strings.LastIndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' }); at >= 0 {
		_, size := utf8.DecodeRuneInString(word[at:])
		word = word[at+size:]
	}
	_, one := utf8.DecodeRuneInString(word)
	return word != "" && len(word) == one || shortened.Has(word)
}

// ends tells whether a sentence ends between two pieces of a line: not after
// words that are shortened, nor before a small letter or a closing bracket.
func ends(before, after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	last, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case strings.ContainsRune("」』）", last):
		return false // the sentence around the quotation goes on
	case strings.ContainsRune("。！？", last):
		return !strings.ContainsRune("」』）、", next)
	}
	if short(before) {
		return false
	}
	return after != "" && !unicode.IsLower(next) && !unicode.IsPunct(next) || strings.ContainsRune("「『“\"'(（[", next)
}
