package parse

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
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

// TestComposedIsComposed: what is told composed by its runes is UTF-8, and in NFC.
func TestComposedIsComposed(t *testing.T) {
	part := rapid.SampledFrom([]string{"a", "é", "e\u0301", "か", "か\u3099", "が", "箱", "、", "“", "ｶﾞ", "각", "\u1100\u1161", "豈", "👍", "\ufffd", "\xe0\x81\x81", "\xed\xa0\x80", "\xe3\x81", "\x81", "\xc3", "\xc0\x80"})
	seen := make(map[bool]bool)
	rapid.Check(t, func(t *rapid.T) {
		data := []byte(strings.Join(rapid.SliceOfN(part, 0, 4).Draw(t, "text"), ""))
		told := isComposed(data)
		if told && !(utf8.Valid(data) && norm.NFC.IsNormal(data)) {
			t.Fatalf("%q is told composed", data)
		}
		seen[told] = true
	})
	if len(seen) != 2 {
		t.Errorf("answers seen: %v", seen)
	}
}
