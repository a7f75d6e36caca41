package byline_test

import "testing"

// TestSecondNames reads two behind a label, of whom the second stands where a
// company might.
func TestSecondNames(t *testing.T) {
	parses(t, map[string][]said{
		"登壇者：早瀬 透、磯野 渚":                 {{"早瀬 透", "", "", "speaker"}, {"磯野 渚", "", "", "speaker"}},
		"スピーカー：Ana Lopez、Jules Poon":    {{"Ana Lopez", "", "", "speaker"}, {"Jules Poon", "", "", "speaker"}},
		"Speakers: Ana Lopez, Tom Ash":  {{"Ana Lopez", "", "", "speaker"}, {"Tom Ash", "", "", "speaker"}},
		"Speaker: Ana Lopez, Harbour":   {{"Ana Lopez", "Harbour", "", "speaker"}},
		"Speaker: Ana Lopez, Orca Labs": {{"Ana Lopez", "Orca Labs", "", "speaker"}},
		"登壇者：早瀬 透、港 銀行":                 {{"早瀬 透", "港 銀行", "", "speaker"}},
	})
}
