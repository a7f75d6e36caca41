package mention

import (
	"strings"
	"unicode"

	"talkgraph/lexicon"
	"talkgraph/loader/lines"
)

// surname notes the surname of somebody who is credited by their whole name,
// and of a Latin one the first name, too.
func (r *finder) surname(printed, key string) {
	words := strings.FieldsFunc(printed, func(r rune) bool { return r == ' ' || r == '　' || r == '・' || r == '＝' })
	if len(words) == 1 {
		words = unparted(printed)
	}
	if len(words) < 2 {
		return
	}
	names := words[:1]
	switch {
	case !lines.Japanese(printed):
		names = []string{words[0], words[len(words)-1]}
	case katakana.MatchString(words[0]):
		names = words[len(words)-1:]
	}
	for _, name := range names {
		if other, ok := r.surnames[name]; ok && other != key {
			r.surnames[name] = "" // two of one name
		} else {
			r.surnames[name] = key
		}
	}
}

// unparted parts a name in kanji that is printed without a blank where most
// surnames end: behind the second.
func unparted(name string) []string {
	runes := []rune(name)
	if len(runes) < 3 || len(runes) > 5 || !unicode.Is(unicode.Han, runes[0]) || !unicode.Is(unicode.Han, runes[1]) {
		return nil
	}
	return []string{string(runes[:2]), string(runes[2:])}
}

// personHere claims somebody by what a line prints: their name, or the surname
// of one whom the document credits.
func (r *finder) personHere(printed string) (string, *lexicon.Entry) {
	if key := r.surnames[printed]; key != "" {
		return key, r.lex.ByID(key)
	}
	return r.claims.Person(printed)
}
