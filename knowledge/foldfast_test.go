package knowledge

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// slowly is FoldSpans without its short cut.
func slowly(text string) []FoldedRune {
	out := []FoldedRune{}
	for at := 0; text != ""; {
		size := norm.NFKC.NextBoundaryInString(text, true)
		end := at + utf8.RuneCountInString(text[:size])
		for _, r := range norm.NFKC.String(strings.ToLower(norm.NFKC.String(text[:size]))) {
			if r == 'イ' && len(out) > 0 && strings.ContainsRune("エケセテネヘメレゲゼデベペェ", out[len(out)-1].Rune) {
				r = 'ー'
			}
			out = append(out, FoldedRune{r, at, end})
		}
		at, text = end, text[size:]
	}
	return out
}

func TestPlainRunesAreTheirOwnForm(t *testing.T) {
	for r := range rune(unicode.MaxRune + 1) {
		if !plain(r) {
			continue
		}
		p := norm.NFKC.PropertiesString(string(r))
		if norm.NFKC.String(string(r)) != string(narrow(r)) || !p.BoundaryBefore() || p.CCC() != 0 {
			t.Errorf("%U is not plain", r)
		}
		if got, want := string(lower(r)), strings.ToLower(norm.NFKC.String(string(r))); got != want {
			t.Errorf("lower(%q) = %q, want %q", r, got, want)
		}
		if got, want := inKey(lower(r)), r != 'ー' && (unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) || strings.ContainsRune("+#＋＃", r)); got != want {
			t.Errorf("inKey(%q) = %v", r, got)
		}
	}
}

// narrow is the ASCII form of a wide one.
func narrow(r rune) rune {
	switch {
	case r >= 0xFF01 && r <= 0xFF5E:
		return r - 0xFEE0
	case r == 0x3000:
		return ' '
	}
	return r
}

// isStraight tells foldings in which each rune stands for one.
func isStraight(spans []FoldedRune) bool {
	for i, s := range spans {
		if s.Start != i || s.End != i+1 {
			return false
		}
	}
	return true
}

func TestTheShortCutChangesNothing(t *testing.T) {
	runes := rapid.SampledFrom([]rune("aZ9 　ＡＺ（）’—〜かがカガケイェー漢。々\u3099\u309A\u0301\u030AÅßİΣｶﾞﾟ①㍿…👩\u200d\uFE0F\u1100\u1161한\x00\uFFFD"))
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.StringOf(runes), rapid.String(), rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "text")
		want := slowly(text)
		if diff := cmp.Diff(want, FoldSpans(text)); diff != "" {
			t.Fatalf("FoldSpans(%q) (-slowly +got):\n%s", text, diff)
		}
		printed := []rune(text)
		want = slowly(string(printed))
		runes, ok := AppendFold(nil, printed)
		if ok != isStraight(want) || ok && string(runes) != Fold(string(printed)) {
			t.Fatalf("AppendFold(%q) = %q, %v; FoldSpans gives %v", printed, string(runes), ok, want)
		}
	})
}

// TestFormsAreOfTheirRunes compares the table with what it is made from.
func TestFormsAreOfTheirRunes(t *testing.T) {
	for r := rune(0x1000); r <= 0xFFFF; r++ {
		if utf8.ValidRune(r) {
			if got, f := wide(string(r), 0); got != r || f != formOf(r) {
				t.Errorf("%U is read as %U of the form %v, want %v", r, got, f, formOf(r))
			}
		}
	}
}

// TestKeysAreThoseOfTheirSpans compares keys with those that know the way back.
func TestKeysAreThoseOfTheirSpans(t *testing.T) {
	texts := rapid.OneOf(rapid.StringMatching(`[ -~]{0,80}`), rapid.StringMatching(`[ -~ーァ-ヺ一-三Ａ（é\x{3099}ｶﾞ]{0,30}`))
	rapid.Check(t, func(t *rapid.T) {
		text := texts.Draw(t, "text")
		var want []rune
		for _, s := range KeySpans(text) {
			want = append(want, s.Rune)
		}
		if got := string(AppendKey([]byte("x"), text)); got != "x"+string(want) {
			t.Fatalf("the key of %q is %q, want %q behind x", text, got, string(want))
		}
	})
}

// TestEndsAreThoseOfFoldedTexts compares what is told of the ends of a text with
// the folded text.
func TestEndsAreThoseOfFoldedTexts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[aZＡカイテーｶﾞか\x{3099}\x{301}字。　 ①]{0,5}`).Draw(t, "text")
		folded := Fold(text)
		first, _ := utf8.DecodeRuneInString(folded)
		last, _ := utf8.DecodeLastRuneInString(folded)
		if got, ok := FoldedFirst(text); ok && got != first {
			t.Errorf("%q begins with %q, not %q", folded, first, got)
		}
		if got, ok := FoldedLast(text); ok && got != last {
			t.Errorf("%q ends with %q, not %q", folded, last, got)
		}
	})
}
