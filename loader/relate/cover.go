package relate

import (
	"slices"

	"talkgraph/knowledge"
)

// A covering is a line by which a talk covers a thing.
type covering struct {
	key  string
	line int // index
	rule string
}

// covers claims what each talk covers: services and topics in its title, and
// those that its lines are about.
func (r *relater) covers() {
	r.readRoles()
	r.readSayings()
	all, begin := r.widenings()
	for i, found := range r.allCovered() {
		if slices.ContainsFunc(found, func(c covering) bool { return begin[c.key] }) {
			found = r.widen(found, all)
		}
		for _, c := range found {
			r.claims.link(r.keys[i], knowledge.Covers, c.key, "", "", r.at(c.line, c.rule))
		}
	}
}

// allCovered gives, by section, what each talk covers.
func (r *relater) allCovered() [][]covering {
	out := make([][]covering, len(r.layout.Sections))
	read := func(i int) {
		out[i] = append(append(r.covered(i), r.topics(i)...), r.toldBeside(i)...)
	}
	if r.log.On() { // notes are taken in order
		for i := range out {
			read(i)
		}
		return out
	}
	eachSection(len(out), read)
	return out
}

// covered gives the services that a talk covers: what the title names, and what
// reaches the points that are needed. One line that speaks enough for a service
// is enough; all that name it prove it.
func (r *relater) covered(i int) []covering {
	all := r.showings(i)
	if len(all) == 0 {
		return nil
	}
	out, talk := make([]covering, 0, len(all)), r.setting(i, all)
	for len(all) > 0 {
		same, others := sameService(all)
		all = others
		if seen := (sight{r.entryOf(same[0]), lines(same), talk}); !inTitle(same) && !r.reaches(same, seen) {
			r.mentionedOnly(same, seen)
			continue
		}
		for _, s := range same {
			out = append(out, covering{s.key, s.line, s.rule})
		}
	}
	return out
}

// reaches tells whether one of the places that name a service has the points
// that are needed.
func (r *relater) reaches(all []showing, seen sight) bool {
	always, beside := coverPoints.ofThing(seen)
	v := new(viewed) // one for all of them
	return slices.ContainsFunc(all, func(s showing) bool {
		r.see(s, seen.in, v)
		sum := always + coverPoints.ofLine(v)
		if !v.isAbout() {
			sum += beside
		}
		return sum >= coverPoints.needed
	})
}

// coverRule names the rule by which a line says that its talk covers a service.
func (r *relater) coverRule(i, line int, m Mention) string {
	switch {
	case r.layout.Sections[i].Entitles(line+1, m.Start):
		return "talk-title"
	case r.layout.Subheads[line]:
		return "subheading"
	}
	switch r.roles(line).at(m.Start) {
	case head:
		return "line-subject"
	case object:
		return "line-object"
	}
	return "line-names"
}
