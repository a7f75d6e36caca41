package credit

import (
	"cmp"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/section/billing"
)

// Given claims who gave each talk, and for whom they work.
func (r *Talks) Given() {
	for i, s := range r.Layout.Sections {
		for _, c := range s.Credits {
			for _, p := range c.People {
				r.credit(i, c, p)
			}
		}
		for _, line := range r.Own(i) {
			r.spokenOf(i, line)
		}
		r.entitledBy(i)
		r.headsTalk(i)
		r.presentedAs(i)
		r.saidOf(i)
		r.firmOf(i)
		r.authorSpoke(i)
		r.ownerSpoke(i)
		r.likelySpeaker(i)
	}
	r.staffSpoke()
	if a := r.Layout.Author; a != nil && a.People[0].Company != "" {
		person, _ := r.Claims.Person(a.People[0].Name)
		company, _ := r.Claims.Company(a.People[0].Company)
		r.worksFor(person, company, r.Layout.Main, "", a.Line-1, a.Rule)
	}
	for line := range r.Doc.Lines {
		if r.Inner[line] < 0 {
			r.employed(line, r.Layout.Main)
		}
	}
}

// credit claims what a byline says of one person. A host gives no talk.
func (r *Talks) credit(i int, c billing.Credit, p byline.Person) {
	person, _ := r.Claims.Person(p.Name)
	role := cmp.Or(p.Role, "speaker")
	if role != "host" {
		r.Claims.Link(r.Keys[i], knowledge.GivenBy, person, role, "", r.At(c.Line-1, c.Rule))
	} else {
		r.Refuse(c.Line-1, p.Name, "master-of-ceremonies", "hosts the talk, and does not give it")
	}
	if p.Company != "" {
		company, _ := r.Claims.Company(p.Company)
		r.worksFor(person, company, r.Layout.Sections[i].Event, p.Title, c.Company(p).Line-1, c.Rule)
	} else if house, line := r.house(); house != "" && byline.IsTitle(p.Title) {
		r.worksFor(person, house, r.Layout.Sections[i].Event, p.Title, line, "company-at-event")
	}
}

// entitledBy claims as speakers those whom the title of a keynote names where
// it has no byline: "Werner Vogels' Keynote", "Fireside chat with Andy Jassy".
func (r *Talks) entitledBy(i int) {
	s := r.Layout.Sections[i]
	if len(s.Credits) > 0 || s.Kind != "keynote" && s.Kind != "panel" {
		return
	}
	for _, m := range r.People(s.First - 1) {
		if !r.Claims.Has(r.Keys[i], knowledge.GivenBy, m.Key, "speaker") {
			r.Claims.Link(r.Keys[i], knowledge.GivenBy, m.Key, "speaker", "", r.At(s.First-1, "keynote-title"))
		}
	}
}
