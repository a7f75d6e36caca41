package sound

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed kana.txt
var kanaTable string

// kana are the Latin letters of the sound of katakana, of one or two of them.
var kana = readKana()

func readKana() map[string]string {
	out := make(map[string]string)
	for pair := range slices.Chunk(strings.Fields(kanaTable), 2) {
		out[pair[0]] = pair[1]
	}
	return out
}

// Table is the text that says how katakana sound, for those who must know that it changed.
func Table() string { return kanaTable }

// OfKatakana is the sound of katakana as knowledge.Fold leaves it.
func OfKatakana(word string) Sound { return of(strings.ReplaceAll(latin(word), "ch", "C")) }

// latin writes katakana in Latin letters.
func latin(word string) string {
	var out strings.Builder
	runes := []rune(word)
	for i := 0; i < len(runes); i++ {
		if i+1 < len(runes) {
			if two := kana[string(runes[i:i+2])]; two != "" {
				out.WriteString(two)
				i++
				continue
			}
		}
		out.WriteString(kana[string(runes[i])])
	}
	return out.String()
}
