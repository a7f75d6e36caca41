package mention

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// ownPage is a name that is linked to where people speak of themselves.
var ownPage = pattern.MustCompile(`\[(` + byline.LatinName + `)\]\(https?://(?:www\.)?(?:twitter\.com|x\.com|linkedin\.com/in|github\.com|mastodon\.social|hachyderm\.io|fosstodon\.org|bsky\.app/profile)/@?[\w.-]+/?(?:\?[^()]*)?\)`)

// linked finds names that are linked to somebody's profile. Events and clubs
// have such, too: names of ordinary words are left out.
func (s *peopleSearch) linked() {
	if !s.r.Shows(s.line, lines.TwoNames) {
		return
	}
	for _, m := range s.r.InLine(s.line, ownPage) {
		if name := s.text[m[2]:m[3]]; strings.Contains(name, " ") && !s.r.lex.Ordinary(name) {
			s.add(m[2], m[3], "linked-to-profile")
		}
	}
}
