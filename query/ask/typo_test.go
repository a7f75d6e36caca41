package ask

import "testing"

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
