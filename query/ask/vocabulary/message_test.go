package vocabulary

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestMessages checks that each message is in both languages, stands for the
// same things in both, and that the program says each and no other.
func TestMessages(t *testing.T) {
	messages, err := parseMessages(messageData)
	if err != nil {
		t.Fatal(err)
	}
	verb := regexp.MustCompile("%.")
	for name, s := range messages {
		if s.En == "" || s.Ja == "" || !slices.Equal(verb.FindAllString(s.En, -1), verb.FindAllString(s.Ja, -1)) {
			t.Errorf("%s: %q does not say the same as %q", name, s.En, s.Ja)
		}
		if strings.ContainsFunc(s.En, isJapanese) || !strings.ContainsFunc(s.Ja, isJapanese) {
			t.Errorf("%s is in another language", name)
		}
	}
	var said []string
	files, err := filepath.Glob("../*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`q\.say\("([a-z ]+)"`).FindAllStringSubmatch(string(text), -1) {
			said = append(said, m[1])
			if messages[m[1]].Name == "" {
				t.Errorf("%s says %q, which is no message", file, m[1])
			}
		}
	}
	for name := range messages {
		if !slices.Contains(said, name) {
			t.Errorf("nothing says %q", name)
		}
	}
}
