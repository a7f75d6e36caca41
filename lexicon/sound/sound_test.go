package sound

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"talkgraph/knowledge"
)

// TestFits shows which katakana may spell which name.
func TestFits(t *testing.T) {
	for _, c := range []struct {
		kana, name string
		want       bool
	}{
		{"ケイト", "kate", true},
		{"ライト", "wright", true},
		{"ローソン", "lawson", true},
		{"ハドソン", "hudson", true},
		{"アンダーソン", "anderson", true},
		{"ハミルトン", "hamilton", true},
		{"フィリップス", "philipps", true},
		{"スティーブン", "stephen", true},
		{"ヤンセン", "jansen", true},
		{"ジャンセン", "jansen", true},
		{"チャンバース", "chambers", true},
		{"チャリティ", "charity", true},
		{"マックス", "max", true},
		{"ウィルソン", "wilson", true},
		{"エマ", "emma", true},
		{"スミス", "smith", true},
		{"トーマス", "thomas", true},
		{"クーバネテス", "kubernetes", true},
		{"クラウス", "kurtz", false},
		{"ベン", "ken", false},
		{"アンナ", "hanna", false},
		{"ラムダ", "lambada", false},
	} {
		said := OfKatakana(knowledge.Fold(c.kana))
		if got := slices.ContainsFunc(OfLatin(c.name), said.Fits); got != c.want {
			t.Errorf("%s (%s %q) spells %s %v: %t, want %t", c.kana, said.consonants, said.vowels, c.name, OfLatin(c.name), got, c.want)
		}
	}
}

// TestInitial tells a first consonant from a first vowel.
func TestInitial(t *testing.T) {
	for kana, want := range map[string]byte{"ローソン": 'r', "エマ": 0, "": 0} {
		if got := OfKatakana(kana).Initial(); got != want {
			t.Errorf("%s begins with %q, want %q", kana, got, want)
		}
	}
}

// TestKanaTable shows the form of the table: katakana in order, each with the
// Latin letters of its sound.
func TestKanaTable(t *testing.T) {
	last := ""
	for line := range strings.Lines(kanaTable) {
		kana, latin, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		japanese := kana != "" && !strings.ContainsFunc(kana, func(r rune) bool { return !unicode.Is(unicode.Katakana, r) })
		if !ok || !japanese || kana <= last || latin == "" || strings.ContainsFunc(latin, func(r rune) bool { return r < 'a' || r > 'z' }) {
			t.Errorf("%q does not belong after %q", line, last)
		}
		last = kana
	}
}

// TestConsonantsAreThoseOfTheSound compares them with the sound's.
func TestConsonantsAreThoseOfTheSound(t *testing.T) {
	var all []rune
	for r := rune(0x30A0); r <= 0x30FF; r++ {
		all = append(all, r)
	}
	kana := rapid.OneOf(rapid.SampledFrom(all), rapid.SampledFrom([]rune("テティオォンナハイャッー")))
	rapid.Check(t, func(t *rapid.T) {
		word := rapid.SliceOf(kana).Draw(t, "word")
		got, ok := AppendConsonants(nil, word)
		if want := OfKatakana(string(word)).Consonants(); ok && string(got) != want {
			t.Fatalf("%s has the consonants %s, want %s", string(word), got, want)
		}
	})
	if got, ok := AppendConsonants(nil, []rune("ハシモンナ")); !ok || string(got) != "hsmn" {
		t.Errorf("ハシモンナ has the consonants %s", got)
	}
}
