package byline_test

import (
	"testing"

	"talkgraph/loader/byline"
)

// TestFirmEnd reads companies with their legal forms that offices stand behind.
func TestFirmEnd(t *testing.T) {
	for text, want := range map[string]string{
		"株式会社カモメCTO":      "株式会社カモメ",
		"カモメ堂株式会社南町支社":    "カモメ堂株式会社",
		"カモメ堂株式会社 南町オフィス": "カモメ堂株式会社",
		"株式会社カモメ堂":        "株式会社カモメ堂",
		"カモメ支社":           "カモメ支社",
		"カモメCTO":          "カモメCTO",
		"カモメ堂代表取締役":       "カモメ堂",
		"カモメ堂社長兼CEO":      "カモメ堂",
	} {
		if got := text[:byline.FirmEnd(text)]; got != want {
			t.Errorf("FirmEnd(%q) leaves %q, want %q", text, got, want)
		}
	}
}
