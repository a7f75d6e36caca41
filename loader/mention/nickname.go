package mention

import (
	_ "embed"
	"strings"
)

//go:embed names/nicknames-en.txt
var nicknameData string

// nicknames are the short forms of English given names, by the whole form.
var nicknames = readNicknames()

func readNicknames() map[string][]string {
	out := make(map[string][]string)
	for line := range strings.Lines(nicknameData) {
		name, short, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if ok && !strings.HasPrefix(name, "#") {
			out[name] = strings.Fields(short)
		}
	}
	return out
}
