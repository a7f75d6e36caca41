package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	iSpoke    = pattern.MustCompile(`(?:話を|お話し?を?|紹介を|紹介|解説を|解説|発表を|発表|登壇を?|LTを|LT)(?:し(?:ました|てきました|た。)|いたしました|させていただきました)|話しました|話してきました|登壇してきました|話した資料|(?:^|[。、 　])(?i:I) (?:spoke|talked|presented|gave a talk)`)
	iLed      = pattern.MustCompile(`モデレーター?[^。]{0,12}(?:やらせて|務め|つとめ|参加|担当)|(?i:I moderated)`)
	theyDid   = pattern.MustCompile(`(?:さん|氏|様)(?:が|は|の|から|による)`)
	chiefOnly = pattern.MustCompile(`(?:CEO|CTO|社長|President)[ 　]?(?:の|である)?[ 　]?$`)
)

// authorSpoke claims a talk for the document's author where the text says, in
// the first person, that they gave it or led it, or the post that it is about
// their own talks.
func (r *relater) authorSpoke(i int) {
	author := r.layout.Author
	if author == nil || r.hasSpeaker(i) {
		return
	}
	person, _ := r.person(author.People[0].Name)
	role, line := "", -1
	for _, at := range r.own(i) {
		if text := r.text(at); r.doc.Lines[at].Shape != parse.Link && !theyDid.MatchString(text) {
			switch {
			case iLed.MatchString(text):
				role, line = "moderator", at
			case role == "" && iSpoke.MatchString(text):
				role, line = "speaker", at
			}
		}
	}
	if role == "" {
		role, line = r.listedAsOwn(i)
	}
	if role == "" {
		return
	}
	r.claims.link(r.keys[i], knowledge.GivenBy, person, role, "", r.at(line, "author-spoke"))
	if p := author.People[0]; p.Company != "" {
		company, _ := r.company(p.Company)
		r.worksFor(person, company, r.layout.Sections[i].Event, "", author.Line-1, author.Rule)
	}
}

var (
	ownTalks  = pattern.MustCompile(`(?:話した|登壇した|発表した)(?:資料|勉強会|イベント|もの)|登壇(?:資料|記録|まとめ)|(?i:(?:talks|slides) (?:that )?I (?:gave|have given|held)|my (?:own )?talks)`)
	otherwise = pattern.MustCompile(`主催のみ|参加のみ|聞いてき|聴いてき|(?i:only organi[sz]ed|only attended)`)
)

// listedAsOwn tells whether the text over a list of dated entries says that it
// is of the author's own talks, by the line that says so: an entry counts that
// says what was spoken of.
func (r *relater) listedAsOwn(i int) (role string, line int) {
	s := r.layout.Sections[i]
	spoken := false
	for _, at := range r.own(i) {
		if otherwise.MatchString(r.text(at)) {
			return "", -1
		}
		spoken = spoken || r.doc.Lines[at].Shape == parse.Bullet
	}
	if s.Rule != "dated-entry" || !spoken {
		return "", -1
	}
	if r.ownLists == nil {
		r.ownLists = r.listsOfOwn()
	}
	if at, ok := r.ownLists[i]; ok {
		return "speaker", at
	}
	return "", -1
}

// listsOfOwn gives, by section, the line over a list of dated entries that says
// that it is of the author's own talks.
func (r *relater) listsOfOwn() map[int]int {
	out := make(map[int]int)
	says := -1
	for at := range r.doc.Lines {
		switch in := r.inner[at]; {
		case in < 0 && ownTalks.MatchString(r.text(at)):
			says = at
		case in >= 0 && r.layout.Sections[in].Rule != "dated-entry":
			says = -1
		case in >= 0 && says >= 0:
			out[in] = says
		}
	}
	return out
}

// hasSpeaker tells whether somebody is known to have given a talk; those on
// its panel leave room for who led it.
func (r *relater) hasSpeaker(i int) bool {
	for _, l := range r.claims.from[r.keys[i]] {
		if l.Kind == knowledge.GivenBy && l.Qualifier != "panelist" {
			return true
		}
	}
	return false
}

// ownerSpoke claims that the head of a keynote, of whom the document says no
// company, works for the company that holds the event.
func (r *relater) ownerSpoke(i int) {
	s := r.layout.Sections[i]
	owner := r.holder(s.Event)
	if s.Kind != "keynote" || owner == "" {
		return
	}
	for _, line := range r.own(i) {
		runes := []rune(r.text(line))
		for _, m := range r.of(line, knowledge.Person) {
			if chiefOnly.MatchString(string(runes[:m.Start])) && len(r.of(line, knowledge.Company)) == 0 && !r.employedAt(m.Key, s.Event) {
				r.worksFor(m.Key, owner, s.Event, "", line, "keynote-of-owner")
			}
		}
	}
}

// holder is the company after which an event's series is named, or "".
func (r *relater) holder(event string) string {
	for _, e := range r.layout.Events {
		if e.ID != event {
			continue
		}
		if first := firstWord.FindString(e.Series); first != "" {
			if c := r.known(first, knowledge.Company); c != nil {
				return r.claims.entry(c)
			}
		}
	}
	return ""
}

var firstWord = pattern.MustCompile(`^[^\s　]+`)

func (r *relater) employedAt(person, event string) bool {
	for _, l := range r.claims.from[person] {
		if l.Kind == knowledge.WorksFor && l.Qualifier == event {
			return true
		}
	}
	return false
}
