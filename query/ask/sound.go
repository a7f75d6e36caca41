package ask

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

//go:embed sounds.yaml
var soundData []byte

// sounds say how names sound, whatever script they are in.
type sounds struct {
	kana  map[rune]rune
	latin map[string][]string // the ways to say a spelling
}

func parseSounds(data []byte) (sounds, error) {
	var file struct{ Kana, Latin map[string]string }
	if err := yaml.Unmarshal(data, &file); err != nil {
		return sounds{}, fmt.Errorf("ask: reading the sounds: %w", err)
	}
	out := sounds{make(map[rune]rune), make(map[string][]string)}
	for sound, letters := range file.Kana {
		for _, letter := range letters {
			out.kana[letter] = rune(sound[0])
		}
	}
	for spelling, ways := range file.Latin {
		out.latin[spelling] = strings.Split(ways, "|")
	}
	return out, nil
}

const (
	vowelKana  = "アイウエオ"
	smallVowel = "ァィゥェォ"
	vowels     = "aeiou"
)

// ofKana gives the sounds of a word in katakana.
func (s sounds) ofKana(word string) string {
	var out []rune
	runes := []rune(word)
	for i, r := range runes {
		next := ' '
		if i+1 < len(runes) {
			next = runes[i+1]
		}
		switch {
		case r == 'ウ' && strings.ContainsRune(smallVowel, next):
			out = append(out, 'w')
		case s.kana[r] != 0:
			out = append(out, s.kana[r])
		case i == 0 && strings.ContainsRune(vowelKana, r):
			out = append(out, 'a')
		}
	}
	return plainSounds(string(out))
}

// ofLatin gives the ways to say a folded word in Latin letters.
func (s sounds) ofLatin(word string) []string {
	out := []string{""}
	for i := 0; i < len(word); {
		n, ways := s.spelling(word[i:])
		switch {
		case i == 0 && strings.ContainsRune(vowels, rune(word[0])):
			ways = []string{"a"}
		case isMute(word, i, n):
			ways = []string{""}
		}
		var longer []string
		for _, way := range ways {
			for _, before := range out {
				longer = append(longer, before+way)
			}
		}
		out, i = longer[:min(len(longer), 8)], i+n
	}
	for i := range out {
		out[i] = plainSounds(out[i])
	}
	return out
}

// spelling is the longest spelling at the beginning of a text, and how it is said.
func (s sounds) spelling(text string) (int, []string) {
	for n := min(3, len(text)); n > 0; n-- {
		if ways, ok := s.latin[text[:n]]; ok {
			return n, ways
		}
	}
	return 1, []string{""}
}

// isMute tells the letters that are not heard where no vowel is behind them:
// the h of "John", the w of "Lawson", the y of "Kathy", the second of two.
func isMute(word string, at, n int) bool {
	if n > 1 {
		return false
	}
	if at > 0 && word[at] == word[at-1] {
		return true
	}
	heard := at+1 < len(word) && strings.ContainsRune(vowels, rune(word[at+1]))
	return strings.ContainsRune("hwy", rune(word[at])) && !heard
}

// plainSounds are sounds as both scripts can write them: ts is two, n stands
// for m before b and p.
func plainSounds(sounds string) string {
	return strings.NewReplacer("z", "ts", "mb", "nb", "mp", "np").Replace(sounds)
}

// alike says whether words sound alike: all the same, or but for each r, which
// Japanese writes as a long vowel where English does not speak it.
func alike(kana string, latin []string) (same, near bool) {
	dropped := func(s string) string { return strings.ReplaceAll(s, "r", "") }
	same = slices.Contains(latin, kana)
	near = slices.ContainsFunc(latin, func(l string) bool { return dropped(l) == dropped(kana) })
	return same, near
}
