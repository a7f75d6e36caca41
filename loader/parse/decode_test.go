package parse

import (
	"testing"

	"golang.org/x/text/unicode/norm"
)

// TestStandsAlone holds the runes that are told to be as they are in NFC to
// what Unicode says: they stay, and none of them joins with one before it.
func TestStandsAlone(t *testing.T) {
	for r := range rune(0x10000) {
		if !standsAlone(r) {
			continue
		}
		if p := norm.NFC.PropertiesString(string(r)); norm.NFC.String(string(r)) != string(r) || !p.BoundaryBefore() {
			t.Errorf("%U is not as it is in NFC, or joins with what stands before it", r)
		}
	}
}
