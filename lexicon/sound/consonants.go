package sound

import "slices"

// firstKana and lastKana are the katakana of which the table tells.
const firstKana, lastKana = 'ァ', 'ヺ'

// A syllable is what a katakana adds to the consonants of a word.
type syllable struct {
	said      bool // it is one at all
	consonant byte // 0 if it is a vowel
}

// syllables are those of the katakana by themselves: those of two begin alike.
var syllables = newSyllables()

func newSyllables() (out [lastKana - firstKana + 1]syllable) {
	for i := range out {
		kana := string(rune(firstKana + i))
		if out[i].said = latin(kana) != ""; !out[i].said {
			continue
		}
		if said := OfKatakana(kana).Consonants(); said != "" {
			out[i].consonant = said[0]
		}
	}
	return out
}

// AppendConsonants appends the consonants of the sound of katakana; ok is false
// where OfKatakana alone knows them.
func AppendConsonants(out []byte, word []rune) (_ []byte, ok bool) {
	begun, nasal := false, false // after ン, which no vowel follows
	for i, r := range word {
		if r < firstKana || r > lastKana || !syllables[r-firstKana].said {
			continue
		}
		c := syllables[r-firstKana].consonant
		switch {
		case r == 'ィ' && i > 0 && word[i-1] == 'テ' && slices.ContainsFunc(word[i:], isO):
			return out, false // -tion
		case c != 0 && !(c == 'h' && begun) && !(c == 'n' && nasal):
			out = append(out, c)
		}
		begun, nasal = true, r == 'ン'
	}
	return out, true
}

func isO(r rune) bool { return r == 'オ' || r == 'ォ' || r == 'ヲ' }
