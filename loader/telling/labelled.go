package telling

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// titleLabel is a title in brackets behind a name, after what the talk was:
// "Ana Lopez (closing keynote: Boxes at Sea)".
var titleLabel = pattern.MustCompile(`^ [(](?i:(?:\w+ )?` + noun + `): ["“]?([^()“”"]{6,120}?)["”]?[)]`)

// labelled reads such a title behind a name.
func labelled(text string, s, name span) (Telling, bool) {
	if !strings.HasPrefix(text[name.to:s.to], " (") {
		return Telling{}, false
	}
	at := titleLabel.FindStringSubmatchIndex(text[name.to:s.to])
	if at == nil {
		return Telling{}, false
	}
	return Telling{From: name.to + at[2], To: name.to + at[3], Titled: true, Named: true, People: []byline.Person{person(text, name)}}, true
}

// withLabelled adds a telling to others; one of the same title is the same talk.
func withLabelled(text string, all []Telling, t Telling) []Telling {
	for i, other := range all {
		if other.Titled && text[other.From:other.To] == text[t.From:t.To] {
			all[i].People = append(all[i].People, t.People...)
			return all
		}
	}
	return append(all, t)
}
