package lexicon

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"talkgraph/knowledge"
)

// TestBundledFilesAreSorted shows that each file is in the order of folded
// names, so that a name has one place.
func TestBundledFilesAreSorted(t *testing.T) {
	for _, f := range mustDefault(t).files {
		records, err := parse(f)
		if err != nil {
			t.Fatal(err)
		}
		for i := 1; i < len(records); i++ {
			if a, b := records[i-1], records[i]; knowledge.Fold(a.Name) >= knowledge.Fold(b.Name) {
				t.Errorf("%s:%d: %s must not stand after %s", f.Name, b.line, b.Name, a.Name)
			}
		}
	}
}

// TestBundledNamesAreGivenOnce shows that no entry repeats a spelling that
// the finder reads alike anyway.
func TestBundledNamesAreGivenOnce(t *testing.T) {
	for _, e := range mustDefault(t).Entries() {
		seen := map[string]bool{knowledge.Key(e.Name): true}
		for _, name := range e.Aliases {
			if key := knowledge.Key(name); seen[key] {
				t.Errorf("%s has the alias %q twice", e.Name, name)
			} else {
				seen[key] = true
			}
		}
	}
}

// TestBundledNamesHaveLetters shows that no number is found as a name: what
// marks it has are left out of its key.
func TestBundledNamesHaveLetters(t *testing.T) {
	for _, e := range mustDefault(t).Entries() {
		for _, s := range e.spelt {
			if !strings.ContainsFunc(s.key, unicode.IsLetter) {
				t.Errorf("%s: the name %q is found wherever the number %s stands", e.ID(), s.name, s.key)
			}
		}
	}
}

func TestBundledCounts(t *testing.T) {
	counts := make(map[knowledge.Kind]int)
	for _, e := range mustDefault(t).Entries() {
		counts[e.Kind]++
	}
	least := map[knowledge.Kind]int{knowledge.Service: 8000, knowledge.Company: 3500, knowledge.Topic: 250, knowledge.Person: 130, knowledge.Event: 800}
	for kind, want := range least {
		if counts[kind] < want {
			t.Errorf("%d entries of kind %s, want at least %d", counts[kind], kind, want)
		}
	}
}

// TestBundledTopicsHaveWiderOnes shows that most topics stand below another.
func TestBundledTopicsHaveWiderOnes(t *testing.T) {
	below := 0
	for _, e := range mustDefault(t).Entries() {
		if len(e.Broader) > 0 {
			below++
		}
	}
	if below < 250 {
		t.Errorf("%d topics have a wider one, want at least 250", below)
	}
}

// TestBundledTopicsHaveTwoLanguages shows that a topic is found in Japanese
// text, but for those that Japanese writes in Latin letters.
func TestBundledTopicsHaveTwoLanguages(t *testing.T) {
	for _, e := range mustDefault(t).Entries() {
		short := len(e.Name) <= 9
		if e.Kind == knowledge.Topic && !short && !slices.ContainsFunc(e.names(), func(n string) bool { return strings.ContainsFunc(n, knowledge.IsJapanese) }) {
			t.Errorf("the topic %s has no Japanese name", e.Name)
		}
	}
}

func TestWordLists(t *testing.T) {
	for name, list := range map[string]string{"words.txt": englishWords, "katakana.txt": katakanaWords, "lookalikes.txt": lookalikeWords} {
		words := strings.Split(strings.TrimSuffix(list, "\n"), "\n")
		if !slices.IsSorted(words) || len(slices.Compact(slices.Clone(words))) != len(words) {
			t.Errorf("%s must be sorted, each word once", name)
		}
		for _, w := range words {
			japanese := !strings.ContainsFunc(w, func(r rune) bool { return !isKatakana(r) })
			english := !strings.ContainsFunc(w, func(r rune) bool { return r < 'a' || r > 'z' })
			if w == "" || !english && !japanese || (name == "words.txt" && !english) || (name == "katakana.txt" && !japanese) {
				t.Errorf("%s: %q does not belong there", name, w)
			}
		}
	}
}

// TestBundledFields shows that a field is a short word, and that some of its
// things are known by names that need no context: others go by these.
func TestBundledFields(t *testing.T) {
	shown := make(map[string]int)
	for _, e := range mustDefault(t).Entries() {
		if fields := slices.Sorted(slices.Values(e.Field)); len(slices.Compact(fields)) != len(e.Field) {
			t.Errorf("%s gives a field twice", e.Name)
		}
		for _, f := range e.Field {
			if f == "" || strings.ContainsFunc(f, func(r rune) bool { return r < 'a' || r > 'z' }) {
				t.Errorf("%s has the field %q, which is no word in small letters", e.Name, f)
			}
			if shown[f] += 0; len(e.Context) == 0 {
				shown[f]++
			}
		}
	}
	for f, n := range shown {
		if n < 3 {
			t.Errorf("%d things show the field %s, want three", n, f)
		}
	}
}
