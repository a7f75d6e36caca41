package mention

import "testing"

// TestLegalWords finds companies of several Latin words behind their legal form,
// but none that goes on with somebody's name.
func TestLegalWords(t *testing.T) {
	for text, want := range map[string]string{
		"株式会社 Pier Works の早瀬さんが話した":      "株式会社 Pier Works",
		"合同会社Harbour Light Labsで働いている":   "合同会社Harbour Light Labs",
		"桟橋は（株式会社 Pier Works）の持ち物":       "株式会社 Pier Works",
		"株式会社 Pier Ana Lopez さんの話":       "",
		"株式会社まきばの Pier Works":            "",
		"株式会社 Pier Works Ana Lopez 桟橋の話": "",
	} {
		got := ""
		if m := legalWords.FindStringSubmatch(text); m != nil {
			got = m[1]
		}
		if got != want {
			t.Errorf("%q names %q, not %q", text, got, want)
		}
	}
}
