package lexicon

import (
	"slices"
	"strings"
	"unicode"
)

// A sound is a word as Japanese hears it: its consonants, and the vowels
// before the first and after each, as they are spelt.
type sound struct {
	consonants string
	vowels     []string
}

// ways lists the readings of letters that are said in several ways.
func ways(key string) []string {
	out := []string{key}
	for _, letters := range [][]string{{"th", "s", "t"}, {"ch", "C", "k", "s"}, {"ge", "ge", "je"}, {"gi", "gi", "ji"}, {"db", "db", "deebee"}} {
		var more []string
		for _, way := range out {
			for _, said := range letters[1:] {
				more = append(more, strings.ReplaceAll(way, letters[0], said))
			}
		}
		slices.Sort(more)
		out = slices.Compact(more)
	}
	return out
}

var sounds = strings.NewReplacer("tion", "Son", "ck", "k", "sh", "s", "ts", "t", "ph", "f", "qu", "k", "ce", "se", "ci", "si", "cy", "sy",
	"c", "k", "q", "k", "x", "ks", "v", "b", "j", "z")

const vowelLetters = "aeiouwy"

// soundOf hears a word in Latin letters: l is r, v is b, doubled consonants
// are one, an r that closes a syllable colours its vowel.
func soundOf(word string) sound {
	var consonants []rune
	vowels := []string{""}
	said := []rune(sounds.Replace(word))
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
	return sound{string(consonants), vowels}
}

// heard says which spelt vowels a vowel of katakana may stand for.
var heard = map[byte]string{'a': "aur", 'i': "iey", 'u': "uow", 'e': "ea", 'o': "oau"}

// fits says whether katakana of this sound may spell a name of the other, of
// the same consonants.
func (s sound) fits(name sound) bool {
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
func (s sound) put(i int) bool {
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
