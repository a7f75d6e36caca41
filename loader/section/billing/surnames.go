package billing

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// OneEach gives the credits of a talk without those of a surname alone beside one of
// the whole name, which gets the company of the first: "Title: 早瀬理恵" over
// "アクメの早瀬さんの話".
func OneEach(all []Credit) []Credit {
	if len(all) < 2 {
		return all
	}
	out := slices.Clone(all)
	for _, c := range all {
		if len(c.People) != 1 {
			continue
		}
		p := c.People[0]
		whole := slices.IndexFunc(out, func(o Credit) bool { return len(o.People) == 1 && isSurnameOf(p.Name, o.People[0].Name) })
		if whole < 0 {
			continue
		}
		if w := &out[whole]; p.Company != "" && w.People[0].Company == "" {
			w.People = slices.Clone(w.People)
			w.People[0].Company, w.People[0].Title, w.Works = p.Company, p.Title, c.Company(p)
		}
		out = slices.DeleteFunc(out, func(o Credit) bool { return len(o.People) == 1 && o.People[0] == p && o.Line == c.Line })
	}
	return out
}

// isSurnameOf tells a surname in kanji from a whole name that begins with it.
func isSurnameOf(name, whole string) bool {
	first, _ := utf8.DecodeRuneInString(name)
	n := utf8.RuneCountInString(name)
	return name != whole && n >= 2 && n <= 3 && unicode.Is(unicode.Han, first) && strings.HasPrefix(whole, name)
}
