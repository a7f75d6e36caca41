package billing

import (
	"testing"

	"pgregory.net/rapid"

	"talkgraph/loader/section/linetest"
	"talkgraph/loader/section/shape"
)

// TestBillingsShowTheirMarks reads titles in the ways that are read only where
// a mark stands.
func TestBillingsShowTheirMarks(t *testing.T) {
	b := New(nil, linetest.Lexicon(t), "en")
	found := 0
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.SampledFrom([]string{"", "Boxes ", "箱の話 ", "箱の話　"}).Draw(t, "title") + linetest.Body(t) + rapid.SampledFrom([]string{"", "早瀬さん", "講師: Ana Lopez", "さん「海の上の箱の話」", "Speaker：@ana"}).Draw(t, "byline")
		shown, _ := shape.ShowsOf(text)
		for _, way := range billings {
			if way.shows == 0 || len(way.read(&b, text).people) == 0 {
				continue
			}
			if found++; shown&way.shows == 0 {
				t.Fatalf("%q has a byline and shows no mark of it", text)
			}
		}
	})
	if found == 0 {
		t.Error("no title had a byline")
	}
}
