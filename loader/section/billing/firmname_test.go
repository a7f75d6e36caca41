package billing

import "testing"

func TestNamesWithoutSha(t *testing.T) {
	for firm, want := range map[string]string{"夕凪帆布社": "夕凪帆布", "夕凪帆布株式会社": "夕凪帆布株式会社", "夕凪相互会社": "夕凪相互会社", "株式会社夕凪社": "株式会社夕凪社", "夕凪帆布": "夕凪帆布"} {
		if got := withoutSha(firm); got != want {
			t.Errorf("%s: %s, want %s", firm, got, want)
		}
	}
}

func TestQuotesBeforeFirms(t *testing.T) {
	for text, want := range map[string]string{"「帆の話」夕凪帆布": "夕凪帆布", "夕凪帆布": "夕凪帆布", "夕凪「帆布」": "夕凪「帆布」"} {
		if got := text[quoteEnds(text):]; got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
