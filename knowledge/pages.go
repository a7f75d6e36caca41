package knowledge

// Pages is a table of what is known of each rune below U+10000, in pages of 256
// runes: those of these numbers are made of their runes, those of the common
// kanji of the first one, since they are alike, and the others are zero.
func Pages[T any](of func(rune) T, own ...rune) *[256]*[256]T {
	t, none, kanji := new([256]*[256]T), new([256]T), new([256]T)
	for i := range kanji {
		kanji[i] = of(firstKanji)
	}
	for i := range t {
		if t[i] = none; firstKanji>>8 <= i && i <= lastKanji>>8 {
			t[i] = kanji
		}
	}
	for _, number := range own {
		t[number] = new([256]T)
		for i := range t[number] {
			t[number][i] = of(number<<8 + rune(i))
		}
	}
	return t
}

// The common kanji are all of their pages.
const firstKanji, lastKanji = 0x4E00, 0x9FFF
