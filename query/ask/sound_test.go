package ask

import (
	"testing"

	"talkgraph/knowledge"
)

// TestSounds checks which names in katakana sound like which in Latin letters.
func TestSounds(t *testing.T) {
	_, v := reader(t)
	for _, c := range []struct {
		kana, latin string
		same, near  bool
	}{
		{"ケイト", "Kate", true, true},
		{"ライト", "Wright", true, true},
		{"ローソン", "Lawson", true, true},
		{"ハドソン", "Hudson", true, true},
		{"アンダーソン", "Anderson", false, true}, // the r is not spoken
		{"ハミルトン", "Hamilton", true, true},
		{"フィリップス", "Philipps", true, true},
		{"ヤンセン", "Jansen", true, true},
		{"ジャンセン", "Jansen", true, true},
		{"チャンバース", "Chambers", false, true},
		{"マックス", "Max", true, true},
		{"ウィルソン", "Wilson", true, true},
		{"エマ", "Emma", true, true},
		{"スミス", "Smith", true, true},
		{"トーマス", "Thomas", true, true},
		{"クラウス", "Kurtz", false, false},
		{"ベン", "Ken", false, false},
		{"アンナ", "Hanna", false, false},
	} {
		same, near := alike(v.sounds.ofKana(c.kana), v.sounds.ofLatin(knowledge.Fold(c.latin)))
		if same != c.same || near != c.near {
			t.Errorf("%s and %s (%s, %s): same %t, near %t", c.kana, c.latin, v.sounds.ofKana(c.kana), v.sounds.ofLatin(knowledge.Fold(c.latin)), same, near)
		}
	}
}

// TestSoundsForm checks that sounds are single small letters, of which both
// scripts know, and that every sound has letters to look for.
func TestSoundsForm(t *testing.T) {
	_, v := reader(t)
	if len(v.sounds.kana) == 0 || len(v.sounds.latin) == 0 {
		t.Fatal("there are no sounds")
	}
	for kana, sound := range v.sounds.kana {
		if scriptOf(kana) != katakana || initials[plainSounds(string(sound))[0]] == "" {
			t.Errorf("%c sounds like %c", kana, sound)
		}
	}
	for spelling, ways := range v.sounds.latin {
		for _, way := range ways {
			if knowledge.Fold(spelling) != spelling || way != "" && initials[plainSounds(way)[0]] == "" {
				t.Errorf("%s sounds like %q", spelling, way)
			}
		}
	}
}

// TestSlips checks which words are taken for slips of the fingers.
func TestSlips(t *testing.T) {
	_, v := reader(t)
	for word, want := range map[string]string{
		"abuot": "about", "sesions": "sessions", "coverd": "covered", "compannies": "companies", "annouced": "announced",
		"covert": "", "shoes": "", "tlak": "", "pants": "", "aurora": "",
	} {
		if got := v.meant(word); got != want {
			t.Errorf("%s: %q, want %q", word, got, want)
		}
	}
}
