package mention

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// profiled is a name that links to where somebody speaks of themselves, or
// among the speakers of a conference.
var profiled = pattern.MustCompile(`\[(` + byline.LatinName + `)\]\((?:` + byline.Profile + `|https?://[^() ]{3,80}/speakers?/\w)`)

// byProfile finds people by where their names link to. Events and clubs have
// such pages, too: names of ordinary words are left out, unless a given name
// is their first.
func (s *peopleSearch) byProfile() {
	for _, m := range s.r.InLine(s.line, profiled) {
		if name := s.text[m[2]:m[3]]; !byline.IsOrganization(name) && (byline.OpensWithGiven(name) || !s.r.lex.Ordinary(name)) {
			s.add(m[2], m[3], "name-profile")
		}
	}
}
