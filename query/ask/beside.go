package ask

import (
	"slices"
	"strings"
)

// besideHead tells the databases of "talks about databases" and
// データベースの講演: a noun for services that says what talks are on.
func (q *question) besideHead(at int) bool {
	if q.wanted != Talks && q.wanted != Speakers && q.wanted != Events || q.tokens[at].cue != "kind.services" && q.tokens[at].cue != "kind.companies" || q.is(usage...) {
		return false
	}
	if q.ja {
		return at+1 < len(q.tokens) && (q.tokens[at+1].cue == "rel.about" || q.tokens[at+1].text == "の" && at+2 < len(q.tokens) && nouns[q.tokens[at+2].cue] != "")
	}
	return q.isAbout(at) || at+1 < len(q.tokens) && nouns[q.tokens[at+1].cue] == Talks && q.touch(at, at+1)
}

// besideTalks tells the Netflix of "the Netflix session" and Netflixのセッション.
func (q *question) besideTalks(at int) bool {
	for j := at + 1; j < len(q.tokens) && j <= at+3; j++ {
		switch t := q.tokens[j]; {
		case nouns[t.cue] == Talks && j != q.head:
			return true
		case !slices.Contains([]string{"の", "s"}, t.text):
			return false
		}
	}
	return false
}

// isAbout tells the X of "about X" and Xについて.
func (q *question) isAbout(at int) bool {
	if q.ja {
		return at+1 < len(q.tokens) && q.tokens[at+1].cue == "rel.about"
	}
	for j := at - 1; j >= 0 && j >= at-2; j-- {
		if q.tokens[j].cue == "rel.about" || q.tokens[j].text == "on" {
			return true
		}
	}
	return false
}

// eitherBehind tells the second of AとBのどちらか.
func (q *question) eitherBehind(thing int) bool {
	_, behind := q.beside(thing)
	return q.ja && behind.cue == "join.or" && strings.HasPrefix(behind.text, "の") && q.joined(thing-1, thing)
}

// joinedByOr says whether an "or" alone stands between two things.
func (q *question) joinedByOr(a, b int) bool {
	or := false
	for _, t := range q.tokens[a+1 : b] {
		or = or || t.cue == "join.or" || t.text == "や"
		if t.cue != "join.or" && t.text != "や" && !slices.Contains([]string{"the", "a"}, t.text) {
			return false
		}
	}
	return or
}
