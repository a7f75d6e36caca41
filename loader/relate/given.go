package relate

import (
	"cmp"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section"
)

// given claims who gave each talk, and for whom they work.
func (r *relater) given() {
	for i, s := range r.layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				r.credit(i, c, p)
			}
		}
		for _, line := range r.own(i) {
			r.spokenOf(i, line)
		}
		r.entitledBy(i)
		r.ofTitle(i)
		r.authorSpoke(i)
		r.ownerSpoke(i)
	}
	if a := r.layout.Author; a != nil && a.People[0].Company != "" {
		person, _ := r.person(a.People[0].Name)
		company, _ := r.company(a.People[0].Company)
		r.worksFor(person, company, r.layout.Main, "", a.Line-1, a.Rule)
	}
	for line := range r.doc.Lines {
		if r.inner[line] < 0 {
			r.employed(line, r.layout.Main)
		}
	}
}

// credit claims what a byline says of one person. A host gives no talk.
func (r *relater) credit(i int, c section.Credit, p byline.Person) {
	person, _ := r.person(p.Name)
	role := cmp.Or(p.Role, "speaker")
	if role != "host" {
		r.claims.link(r.keys[i], knowledge.GivenBy, person, role, "", r.at(c.Line-1, c.Rule))
	} else {
		r.refuse(c.Line-1, p.Name, "master-of-ceremonies", "hosts the talk, and does not give it")
	}
	if p.Company != "" {
		company, _ := r.company(p.Company)
		r.worksFor(person, company, r.layout.Sections[i].Event, p.Title, c.Company(p).Line-1, c.Rule)
	} else if house, line := r.house(); house != "" && byline.IsTitle(p.Title) {
		r.worksFor(person, house, r.layout.Sections[i].Event, p.Title, line, "company-at-event")
	}
}

// titleOf follows a company of which a title goes on to speak as its own.
var titleOf = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:における|での|の|が|を支える)`)

// ofTitle gives the speakers of whom nothing is said the company that the
// title speaks for: "Acme における箱の話" is told by people of Acme.
func (r *relater) ofTitle(i int) {
	s := r.layout.Sections[i]
	var people []string
	for _, c := range s.Credits {
		for _, p := range c.People {
			if p.Company != "" || p.Title != "" {
				return
			}
			if key, _ := r.person(p.Name); p.Role != "host" && !r.employedAt(key, s.Event) {
				people = append(people, key)
			}
		}
	}
	firms := r.of(s.First-1, knowledge.Company)
	if len(firms) != 1 || r.vendor(firms[0].Key) || isCommunity(firms[0]) || firms[0].Start > r.doc.Lines[s.First-1].Start || !titleOf.MatchString(string([]rune(r.text(s.First - 1))[firms[0].End:])) {
		return
	}
	for _, person := range people {
		r.worksFor(person, firms[0].Key, s.Event, "", s.First-1, "company-of-title")
	}
}

// entitledBy claims as speakers those whom the title of a keynote names where
// it has no byline: "Werner Vogels' Keynote", "Fireside chat with Andy Jassy".
func (r *relater) entitledBy(i int) {
	s := r.layout.Sections[i]
	if len(s.Credits) > 0 || s.Kind != "keynote" && s.Kind != "panel" {
		return
	}
	for _, m := range r.of(s.First-1, knowledge.Person) {
		if !r.claims.has(r.keys[i], knowledge.GivenBy, m.Key, "speaker") {
			r.claims.link(r.keys[i], knowledge.GivenBy, m.Key, "speaker", "", r.at(s.First-1, "keynote-title"))
		}
	}
}
