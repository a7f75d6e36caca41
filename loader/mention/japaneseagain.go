package mention

import (
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

var allKanji = pattern.MustCompile(`^\p{Han}{3,}$`)

// japaneseAgain finds the people whom bylines credit by a whole name in
// Japanese where other lines have it, with or without the blank in it: names
// of four letters or more, or three kanji, so that they are no words.
func (r *finder) japaneseAgain() {
	keys := make(map[string]string)
	for _, s := range r.Layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				key, _ := r.claims.Person(p.Name)
				for _, name := range []string{p.Name, strings.Join(strings.Fields(p.Name), "")} {
					if lines.Japanese(name) && (utf8.RuneCountInString(name) >= 4 || allKanji.MatchString(name)) {
						keys[name] = key
					}
				}
			}
		}
	}
	r.everywhere(slices.Sorted(maps.Keys(keys)), keys, knowledge.Person, "name-again", apart)
}
