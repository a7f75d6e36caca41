package mention

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// profiled is a name that links to the page of somebody on a site where people have
// one, or among the speakers of a conference.
var profiled = pattern.MustCompile(`\[(` + byline.LatinName + `)\]\(https?://(?:(?:www\.|mobile\.|\w\w\.)?(?:twitter\.com/|x\.com/|linkedin\.com/(?:in|pub)/|bsky\.app/profile/)|[^() ]{3,80}/speakers?/)\w`)

// byProfile finds people by where their names link to.
func (s *peopleSearch) byProfile() {
	for _, m := range s.r.InLine(s.line, profiled) {
		if name := s.text[m[2]:m[3]]; byline.IsName(name, s.r.lex) && !byline.IsOrganization(name) && (byline.OpensWithGiven(name) || !s.r.lex.Ordinary(name)) {
			s.add(m[2], m[3], "name-profile")
		}
	}
}
