package lexicon

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"talkgraph/knowledge"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
	"gopkg.in/yaml.v3"
)

// bundledLexicon is read once for all tests; it does not change.
var bundledLexicon = sync.OnceValues(Default)

func mustDefault(t testing.TB) *Lexicon {
	t.Helper()
	l, err := bundledLexicon()
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func spell(h Hit) string {
	switch {
	case h.Context:
		return h.Surface + " = " + h.Entry.Name + " (context)"
	case h.Fuzzy:
		return h.Surface + " = " + h.Entry.Name + " (fuzzy)"
	}
	return h.Surface + " = " + h.Entry.Name
}

func TestFind(t *testing.T) {
	data, err := os.ReadFile("testdata/find.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		Line string
		Hits []string
	}
	if err := yaml.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	l := mustDefault(t)
	for _, c := range cases {
		got := []string{}
		for _, h := range l.Find(c.Line) {
			got = append(got, spell(h))
		}
		if diff := cmp.Diff(c.Hits, got); diff != "" {
			t.Errorf("%s\n%s", c.Line, diff)
		}
	}
	if len(cases) < 46 {
		t.Errorf("%d lines, want more", len(cases))
	}
}

// TestFindCountsCodePoints shows that places count code points of the whole
// text, over lines and characters of every width.
func TestFindCountsCodePoints(t *testing.T) {
	text := "𠮷 ｶﾞ\nAurora の ﾌｪｲﾙｵｰﾊﾞｰ\r\nS3"
	var got [][2]int
	for _, h := range mustDefault(t).Find(text) {
		got = append(got, [2]int{h.Start, h.End})
	}
	want := [][2]int{{5, 11}, {14, 23}, {25, 27}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestFindNeedsContextOnTheSameLine shows that support does not reach from
// one line into the next.
func TestFindNeedsContextOnTheSameLine(t *testing.T) {
	l := mustDefault(t)
	if got := len(l.Find("Athena\nnext to Glue here")); got != 1 {
		t.Errorf("%d hits, want Athena alone", got)
	}
	if got := len(l.Find("Athena, next to Glue here")); got != 2 {
		t.Errorf("%d hits, want Athena and Glue", got)
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{"", "Aurora フェイルオーバー", "re:Invent2016\nS3", "ﾌｪｲﾙｵｰﾊﾞｰ㌔", "\xffS3 Glue, Lex", "a@b.com .NET Lamdba", "コンテナコンテナ", "ジェフ・バーさん", "Werner Vogles said"} {
		f.Add(seed)
	}
	l := mustDefault(f)
	f.Fuzz(func(t *testing.T, text string) {
		runes := []rune(text)
		at := 0
		for _, h := range l.Find(text) {
			if h.Start < at || h.End <= h.Start || h.End > len(runes) {
				t.Fatalf("%q: the hit %q is at %d-%d after %d", text, h.Surface, h.Start, h.End, at)
			}
			if got := string(runes[h.Start:h.End]); got != h.Surface {
				t.Fatalf("%q: %d-%d is %q, not %q", text, h.Start, h.End, got, h.Surface)
			}
			if h.Entry == nil || h.Context && h.Fuzzy {
				t.Fatalf("%q: the hit %q has no entry, or two sorts", text, h.Surface)
			}
			at = h.End
		}
		if hits := l.Find(text); len(hits) > 0 && hits[0].Start == 0 && !l.MayStart(text, hits[0].Entry.Kind) {
			t.Fatalf("MayStart(%q, %s) = false, but it begins with %s", text, hits[0].Entry.Kind, spell(hits[0]))
		}
		l.Nearest(text, 3)
	})
}

func BenchmarkFind(b *testing.B) {
	l := mustDefault(b)
	line := "Aurora のフェイルオーバーを API Gateway と Lamdba で試した。Services change at https://example.com, Glue too."
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		l.Find(line)
	}
}

// TestMayStartIsNeverWrong cuts lines at every character: where a name begins
// what is left, MayStart must have said so.
func TestMayStartIsNeverWrong(t *testing.T) {
	l := mustDefault(t)
	seen := 0
	for _, e := range l.Entries() {
		for _, name := range e.names() {
			for _, line := range []string{name + "です", name, strings.ToUpper(name) + " said", "x" + name, strings.Replace(name, "e", "", 1), norm.NFD.String(name)} {
				hits := l.Find(line)
				if len(hits) == 0 || hits[0].Start != 0 {
					continue
				}
				seen++
				if kind := hits[0].Entry.Kind; !l.MayStart(line, kind) {
					t.Errorf("MayStart(%q, %s) = false; it begins with %s", line, kind, spell(hits[0]))
				}
			}
		}
	}
	if seen < 1000 || l.MayStart("zzz said", knowledge.Person) || l.MayStart("今日は", knowledge.Person) {
		t.Errorf("%d names begin lines; want many, and that not all lines may", seen)
	}
}

// TestHasIsOfTheKeys: what is told of a name before its key is made is what the
// key tells.
func TestHasIsOfTheKeys(t *testing.T) {
	l := mustDefault(t)
	kinds := []knowledge.Kind{knowledge.Person, knowledge.Company, knowledge.Service}
	had := 0
	for _, e := range l.Entries() {
		for _, name := range e.names() {
			for _, text := range []string{name, strings.ToUpper(name), strings.ReplaceAll(name, " ", ""), name + "s", norm.NFD.String(name), norm.NFKD.String(name), "the " + name} {
				for _, kind := range kinds {
					want := slices.ContainsFunc(l.Lookup(text), func(e *Entry) bool { return e.Kind == kind })
					if got := l.Has(kind, text); got != want {
						t.Fatalf("Has(%s, %q) = %v, want %v", kind, text, got, want)
					} else if got {
						had++
					}
				}
			}
		}
	}
	if had < 1000 {
		t.Errorf("%d names are known, want many", had)
	}
}

func BenchmarkDefault(b *testing.B) {
	for b.Loop() {
		if _, err := Default(); err != nil {
			b.Fatal(err)
		}
	}
}
