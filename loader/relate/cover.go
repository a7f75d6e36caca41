package relate

import (
	"maps"
	"slices"

	"talkgraph/knowledge"
)

// covers claims what each talk covers: services and topics in its title, and
// those that its lines are about.
func (r *relater) covers() {
	r.readRoles()
	r.readSayings()
	all := r.widenings()
	for i, evidence := range r.allCovered() {
		r.widen(evidence, all)
		for _, key := range slices.Sorted(maps.Keys(evidence)) {
			r.claims.link(r.keys[i], knowledge.Covers, key, "", "", evidence[key]...)
		}
	}
}

// allCovered gives, by section, what each talk covers, with its evidence.
func (r *relater) allCovered() []map[string][]knowledge.Evidence {
	out := make([]map[string][]knowledge.Evidence, len(r.layout.Sections))
	read := func(i int) {
		out[i] = r.covered(i)
		for key, evidence := range r.topics(i) {
			out[i][key] = append(out[i][key], evidence...)
		}
		for key, evidence := range r.toldBeside(i) {
			out[i][key] = append(out[i][key], evidence...)
		}
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

// covered gives the services that a talk covers, each with its evidence: what
// the title names, and what reaches the points that are needed. One line that
// speaks enough for a service is enough; all that name it prove it.
func (r *relater) covered(i int) map[string][]knowledge.Evidence {
	out := make(map[string][]knowledge.Evidence)
	all := r.views(i)
	talk := r.setting(i, all)
	for key, views := range all {
		seen := sight{views[0].m.Entry, lines(views), talk}
		reaches := func(v view) bool { return coverPoints.sum(v, seen) >= coverPoints.needed }
		if !inTitle(views) && !slices.ContainsFunc(views, reaches) {
			r.mentionedOnly(views, seen)
			continue
		}
		for _, v := range views {
			out[key] = append(out[key], r.at(v.at, v.rule))
		}
	}
	return out
}

// coverRule names the rule by which a line says that its talk covers a service.
func (r *relater) coverRule(i, line int, m Mention, part role) string {
	switch {
	case r.layout.Sections[i].Entitles(line+1, m.Start):
		return "talk-title"
	case r.layout.Subheads[line]:
		return "subheading"
	case part == head:
		return "line-subject"
	case part == object:
		return "line-object"
	}
	return "line-names"
}
