package lexicon

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// lines draws lines of names, in capitals or not, with ordinary words, marks
// and broken pieces between them.
func lines(l *Lexicon) *rapid.Generator[string] {
	var names []string
	for _, e := range l.entries {
		names = append(names, e.names()...)
	}
	name := rapid.SampledFrom(names)
	piece := rapid.OneOf(name, name, rapid.Map(name, strings.ToLower), rapid.Map(name, strings.ToUpper),
		rapid.SampledFrom(strings.Fields(englishWords)), rapid.SampledFrom(strings.Fields(katakanaWords)),
		rapid.SampledFrom(strings.Split(" |  |, |・|を利用|s|2018|-|ー|ｶﾞ|…|\u3099|という|.com|@a|://x|\xff", "|")),
		rapid.Custom(func(t *rapid.T) string {
			runes := []rune(name.Draw(t, "name"))
			at := rapid.IntRange(0, len(runes)-1).Draw(t, "lost")
			return string(slices.Delete(runes, at, at+1))
		}))
	blank := rapid.SampledFrom([]string{"", " ", " ", " ", "、", " and "})
	return rapid.Map(rapid.SliceOfN(rapid.Map(rapid.SliceOfN(rapid.OneOf(piece, blank), 2, 2), func(two []string) string { return strings.Join(two, "") }), 1, 8),
		func(parts []string) string { return strings.Join(parts, "") })
}

// TestHeadsMissNoName reads each line from every cell, as if no gate were there.
func TestHeadsMissNoName(t *testing.T) {
	f, drawn := mustDefault(t).finder, lines(mustDefault(t))
	rapid.Check(t, func(t *rapid.T) {
		line := drawn.Draw(t, "line")
		gated, all := newScan(line), newScan(line)
		gated.mask = masked(line, f.isName)
		all.mask = gated.mask
		f.read(gated)
		for i := range all.cells {
			if f.startsAt(all, i) {
				f.readFrom(all, i, 0, 0)
			}
		}
		if diff := cmp.Diff(all.readings, gated.readings, cmp.AllowUnexported(reading{}), cmp.Comparer(func(a, b *pattern) bool { return a == b }), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%q (-all +gated):\n%s", line, diff)
		}
	})
}

// TestGlyphsAreOfTheirRunes compares the table with what it is made from.
func TestGlyphsAreOfTheirRunes(t *testing.T) {
	for r := range rune(unicode.MaxRune + 1) {
		if r < 1<<16 && glyphs[r>>8][r&0xFF] != glyphOf(r) {
			t.Errorf("%U is %v, want %v", r, glyphs[r>>8][r&0xFF], glyphOf(r))
		}
		if got, want := glyphs.kindOf(r), kindOf(r); got != want {
			t.Errorf("%U is of the kinds %b, want %b", r, got, want)
		}
	}
}

// TestPlainLinesAreReadAsOthers compares lines that are read in one go with
// the same read step by step.
func TestPlainLinesAreReadAsOthers(t *testing.T) {
	drawn := rapid.OneOf(lines(mustDefault(t)), rapid.StringOf(rapid.SampledFrom([]rune("aZ9 .@　ＡＺ（）’—〜かカガケイティェー漢。々é①"))))
	rapid.Check(t, func(t *rapid.T) {
		line := drawn.Draw(t, "line")
		got, want := newScan(line), &scan{line: line}
		want.decode()
		want.fold()
		want.classify()
		want.part()
		if isASCII := len(got.bytes) == 0; isASCII {
			want.bytes = nil
		}
		got.seen, want.seen = 0, 0
		if diff := cmp.Diff(want, got, cmp.AllowUnexported(scan{}), cmpopts.EquateEmpty()); diff != "" {
			t.Fatalf("%q (-slowly +got):\n%s", line, diff)
		}
	})
}

// TestNearestMissesNoName compares the search for misspelt names with one
// that reads all of them.
func TestNearestMissesNoName(t *testing.T) {
	l := mustDefault(t)
	f := l.finder.fuzzy
	all := slices.Clone(f.names[1:])
	slices.SortStableFunc(all, func(a, b fuzzyName) int { return len(a.key) - len(b.key) })
	letters := rapid.ByteRange('a', 'z')
	rapid.Check(t, func(t *rapid.T) {
		word := slices.Clone(rapid.SampledFrom(all).Draw(t, "name").key)
		for range rapid.IntRange(0, 3).Draw(t, "edits") {
			at := rapid.IntRange(0, len(word)-2).Draw(t, "at")
			switch rapid.IntRange(0, 3).Draw(t, "edit") {
			case 0:
				word = slices.Delete(word, at, at+1)
			case 1:
				word = slices.Insert(word, at, letters.Draw(t, "letter"))
			case 2:
				word[at] = letters.Draw(t, "letter")
			case 3:
				word[at], word[at+1] = word[at+1], word[at]
			}
		}
		edits := editsOf(string(word))
		want, least := slowlyNearest(all, word, edits)
		names, got := f.nearest(string(word), edits)
		if !slices.Equal(names, want) || got != least {
			t.Fatalf("%s: %d names of %d edits, want %d of %d", word, len(names), got, len(want), least)
		}
	})
}

func slowlyNearest(all []fuzzyName, word []byte, edits int) (names []*Entry, least int) {
	least = edits + 1
	for _, n := range all {
		d := distance(word, n.key, edits)
		switch {
		case n.key[0] != word[0] && (d > 1 || len(word) < otherFirst), d > least || d > edits:
		case d < least:
			least, names = d, []*Entry{n.entry}
		case !slices.Contains(names, n.entry):
			names = append(names, n.entry)
		}
	}
	return names, least
}

// TestMadeTriesAllCuts compares it with cutting the run at every place.
func TestMadeTriesAllCuts(t *testing.T) {
	w := mustDefault(t).finder.words
	word := rapid.OneOf(rapid.SampledFrom(strings.Fields(katakanaWords)), rapid.StringOfN(rapid.SampledFrom([]rune("アンスト")), 0, 2, -1))
	rapid.Check(t, func(t *rapid.T) {
		run := strings.Join(rapid.SliceOfN(word, 0, 4).Draw(t, "words"), "")
		bare := strings.ReplaceAll(run, "ー", "")
		reached := map[int]bool{0: true}
		for from := range bare {
			for to := from + 1; reached[from] && to <= len(bare); to++ {
				node := w.katakana.at(bare[from:to])
				reached[to] = reached[to] || node != 0 && w.katakana.isKey(node)
			}
		}
		if got, want := w.made([]rune(run)), len(bare) <= longestRun && reached[len(bare)]; got != want {
			t.Fatalf("made(%q) = %v", run, got)
		}
	})
}

// TestAddressesStandInWordsOfASCII compares the mask with one of which nothing
// is asked before.
func TestAddressesStandInWordsOfASCII(t *testing.T) {
	l := mustDefault(t)
	parts := rapid.SampledFrom(strings.Split("a|B|9|.|.com|.ioさ|.NET|@|@aws|://|https://|:id:|f:ID:x|/|?q=1| |、|さ|Salesforce.com|a@b.co|-|_", "|"))
	rapid.Check(t, func(t *rapid.T) {
		line := strings.Join(rapid.SliceOfN(parts, 0, 10).Draw(t, "parts"), "")
		var spans [][]int
		for _, expression := range []*regexp.Regexp{urls, domains} {
			for _, span := range expression.FindAllStringIndex(line, -1) {
				if expression == urls || !l.finder.isName(line[span[0]:span[1]]) {
					spans = append(spans, span)
				}
			}
		}
		for _, span := range handles.FindAllStringIndex(line, -1) {
			spans = append(spans, []int{span[0] + strings.IndexByte(line[span[0]:], '@'), span[1]})
		}
		if diff := cmp.Diff(cover(line, spans), masked(line, l.finder.isName)); diff != "" {
			t.Fatalf("masked(%q) (-want +got):\n%s", line, diff)
		}
	})
}
