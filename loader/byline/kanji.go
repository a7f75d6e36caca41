package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	kanjiBytes     = 3    // of each kanji, in the blocks that names are written in
	firstKanji     = 0xE3 // no kanji begins with a lesser byte
	longestGiven   = 3    // kanji
	longestSurname = 4    // kanji, before a blank
	longestKanji   = 6    // of a whole name
)

// KanjiNames finds the names that a text prints in kanji alone: a common
// surname and what ends as given names do, "山田太郎" or "山田 太郎", where
// nothing but them stands between other characters. It gives the bytes of each.
func KanjiNames(text string) (found [][2]int) {
	for at := 0; at < len(text); {
		if text[at] < firstKanji {
			at++
			continue
		}
		end := kanjiEnd(text, at)
		if end == at {
			at += kanjiBytes // kana, mostly; in the midst of others nothing begins
			continue
		}
		if to := nameEnd(text, at, end); to > 0 {
			found = append(found, [2]int{at, to})
			end = to
		}
		at = end
	}
	return found
}

// kanjiEnd is where the kanji end that begin at a byte.
func kanjiEnd(text string, at int) int {
	for at+kanjiBytes <= len(text) && (text[at] >= 0xE4 && text[at] <= 0xE9 || text[at:at+kanjiBytes] == "々") {
		at += kanjiBytes
	}
	return at
}

// nameEnd is where the name ends that the kanji at–end are, or that they and
// those behind a blank are; 0 if they are none.
func nameEnd(text string, at, end int) int {
	surname := text[at:end]
	switch length := (end - at) / kanjiBytes; {
	case length > longestKanji:
	case length > 2 && endsThere(text[end:]) && joined(surname):
		return end
	case length <= longestSurname && (strings.HasPrefix(text[end:], " ") || strings.HasPrefix(text[end:], "　")):
		rest := strings.TrimLeft(text[end:], " 　")
		given := len(text) - len(rest)
		if to := kanjiEnd(text, given); given-end > 0 && given-end <= kanjiBytes && isGiven(text[given:to]) && (length > 1 || to-given > kanjiBytes) && endsThere(text[to:]) && surnames.Has(surname) {
			return to
		}
	}
	return 0
}

// joined tells kanji that are a surname of more than one and a given name.
func joined(name string) bool {
	for cut := 2 * kanjiBytes; cut < len(name); cut += kanjiBytes {
		if isGiven(name[cut:]) && surnames.Has(name[:cut]) {
			return true
		}
	}
	return false
}

// IsSurname tells surnames in kanji that a list has.
func IsSurname(text string) bool { return surnames.Has(text) }

// OpensWithSurname tells kanji of which the first are such a surname.
func OpensWithSurname(name string) bool {
	for cut := kanjiBytes; cut <= len(name); cut += kanjiBytes {
		if surnames.Has(name[:cut]) {
			return true
		}
	}
	return false
}

// isGiven tells what ends as given names do, is no word that does, and begins as no
// part of a place, a firm or an office.
func isGiven(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	switch first {
	case '第', '市', '県', '区', '町', '村', '駅', '支', '港', '橋', '大', '新', '工', '発':
		return false
	}
	return size == kanjiBytes && len(text) <= longestGiven*kanjiBytes && givenEnds.Has(text[len(text)-kanjiBytes:]) && !notGiven.Has(text)
}

// endsThere tells what may follow a name in kanji: no word that goes on.
func endsThere(after string) bool {
	next, _ := utf8.DecodeRuneInString(after)
	switch {
	case unicode.Is(unicode.Hiragana, next):
		return strings.ContainsRune("がはのともにをやさ", next)
	case next == 'ー', unicode.Is(unicode.Katakana, next):
		return false
	}
	return true
}
