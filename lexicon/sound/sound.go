// Package sound tells whether katakana may spell a name in Latin letters: by
// its consonants, and by the vowels that Japanese hears between them.
package sound

import (
	"slices"
	"strings"
	"unicode"
)

// A Sound is a word as Japanese hears it: its consonants, and the vowels
// before the first and after each, as they are spelt.
type Sound struct {
	consonants string
	vowels     []string
}

// Consonants are those of the word, a letter each: l is r, v is b.
func (s Sound) Consonants() string { return s.consonants }

// Initial is the consonant that the word begins with; 0 if it begins with a vowel.
func (s Sound) Initial() byte {
	if s.consonants == "" || s.vowels[0] != "" {
		return 0
	}
	return s.consonants[0]
}

// several are letters that are said in several ways.
var several = [][]string{
	{"th", "s", "t"}, {"ch", "C", "k", "s"}, {"ge", "ge", "je"}, {"gi", "gi", "ji"}, {"db", "db", "deebee"},
	{"ph", "f", "b"}, {"gh", "", "g"}, {"j", "j", "y"},
}

// OfLatin gives the ways to say a word of small Latin letters.
func OfLatin(word string) []Sound {
	said := []string{word}
	for _, letters := range several {
		var more []string
		for _, way := range said {
			for _, as := range letters[1:] {
				more = append(more, strings.ReplaceAll(way, letters[0], as))
			}
		}
		slices.Sort(more)
		said = slices.Compact(more)
	}
	out := make([]Sound, len(said))
	for i, way := range said {
		out[i] = of(way)
	}
	return out
}

var spellings = strings.NewReplacer("tion", "Son", "ck", "k", "sh", "s", "ts", "t", "qu", "k", "ce", "se", "ci", "si", "cy", "sy", "wr", "r",
	"mb", "nb", "mp", "np", "c", "k", "q", "k", "x", "ks", "v", "b", "j", "z")

const vowelLetters = "aeiouwy"

// of hears a word in Latin letters: l is r, v is b, doubled consonants are one,
// an r that closes a syllable colours its vowel.
func of(word string) Sound {
	var consonants []rune
	vowels := []string{""}
	said := []rune(spellings.Replace(word))
	vowel := func(at int) bool { return at >= 0 && at < len(said) && strings.ContainsRune(vowelLetters, said[at]) }
	for i, r := range said {
		last := &vowels[len(vowels)-1]
		closes := r == 'r' && vowel(i-1) && !vowel(i+1) && !(i+1 < len(said) && said[i+1] == 'r')
		switch {
		case r == 'h' && i > 0:
			continue
		case vowel(i) || closes:
			*last += string(r)
			continue
		case r == 'l':
			r = 'r'
		}
		if r = unicode.ToLower(r); len(consonants) == 0 || consonants[len(consonants)-1] != r || *last != "" {
			consonants, vowels = append(consonants, r), append(vowels, "")
		}
	}
	return Sound{string(consonants), vowels}
}

// heard says which spelt vowels a vowel of katakana may stand for.
var heard = map[byte]string{'a': "aur", 'i': "iey", 'u': "uow", 'e': "ea", 'o': "oau"}

// Fits says whether katakana of this sound may spell a name of the other.
func (s Sound) Fits(name Sound) bool {
	if s.consonants != name.consonants {
		return false
	}
	for i, vowel := range s.vowels {
		spelt := name.vowels[i]
		silent := spelt == "" || spelt == "e"
		heardIn := slices.ContainsFunc([]byte(vowel), func(v byte) bool { return strings.ContainsAny(spelt, heard[v]) })
		if !heardIn && !(silent && (vowel == "" || s.put(i))) {
			return false
		}
	}
	return true
}

// put says whether the vowel may be one that katakana puts after a consonant
// which has none: u, o after t and d, or i.
func (s Sound) put(i int) bool {
	if i == 0 {
		return false
	}
	before := string(s.consonants[i-1])
	switch s.vowels[i] {
	case "u":
		return true
	case "o":
		return strings.Contains("td", before)
	case "i":
		return strings.Contains("czsk", before)
	}
	return false
}
