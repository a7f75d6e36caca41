package mention

import "testing"

// TestNoSmallLettersInAsia holds what smallWords passes over.
func TestNoSmallLettersInAsia(t *testing.T) {
	for r := rune(0x3000); r <= 0x9FFF; r++ {
		if _, letters := smallLetters(string(r), 0); letters > 0 {
			t.Errorf("%q is a small letter", r)
		}
		if b := string(r)[0]; b <= firstOfThree || b > lastOfHan {
			t.Errorf("%q begins with %#x", r, b)
		}
	}
}
