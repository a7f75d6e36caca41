package relate

import (
	"cmp"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
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
		r.firmOf(i)
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
