package mention

import (
	"bufio"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestNicknamesHaveTheForm shows that the list is sorted by whole names, has
// each once, and that short forms are other names than the whole ones.
func TestNicknamesHaveTheForm(t *testing.T) {
	var names []string
	lines := bufio.NewScanner(strings.NewReader(nicknameData))
	for lines.Scan() {
		line := lines.Text()
		if strings.HasPrefix(line, "#") {
			continue
		}
		name, short, _ := strings.Cut(line, ": ")
		names = append(names, name)
		for _, word := range append(strings.Fields(short), name) {
			if !unicode.IsUpper([]rune(word)[0]) || word == name && slices.Contains(strings.Fields(short), name) {
				t.Errorf("%s: the name %q is not spelt as one", line, word)
			}
		}
		if !slices.IsSorted(strings.Fields(short)) || short == "" {
			t.Errorf("%s: the short forms are missing or not sorted", line)
		}
	}
	if !slices.IsSorted(names) || len(slices.Compact(slices.Clone(names))) != len(names) || len(names) < 80 {
		t.Errorf("%d names are not sorted, not once each, or fewer than eighty", len(names))
	}
}
