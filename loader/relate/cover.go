package relate

import (
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
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

// topics gives the topics that a talk covers: those that it names, but for
// words in brackets and in passing that nothing else repeats.
func (r *relater) topics(i int) map[string][]knowledge.Evidence {
	named, aside := make(map[string][]knowledge.Evidence), make(map[string][]int)
	for _, line := range r.own(i) {
		if !worthReading(r.doc.Lines[line]) {
			continue
		}
		for _, m := range r.of(line, knowledge.Topic) {
			if rule := r.topicRule(i, line, m); r.entitlesOther(i, line, m) {
				continue
			} else if rule == "named-again" {
				aside[m.Key] = append(aside[m.Key], line)
			} else if rule != "" {
				named[m.Key] = append(named[m.Key], r.at(line, rule))
			}
		}
	}
	for key, again := range aside {
		if named[key] == nil {
			r.onceAside(key, again)
			continue
		}
		for _, line := range again {
			named[key] = append(named[key], r.at(line, "named-again"))
		}
	}
	return named
}

// topicRule names the rule by which a line says that its talk covers a topic;
// "named-again" counts only with others, "" not at all.
func (r *relater) topicRule(i, line int, m Mention) string {
	l := r.doc.Lines[line]
	switch {
	case r.layout.Sections[i].Entitles(line+1, m.Start):
		return "talk-title"
	case isLinks(l.Body) || l.Shape == parse.Aside:
		return ""
	case r.layout.Subheads[line]:
		return "subheading"
	case bracketed(r.coded(line), m.Start), r.inPassing(line, m):
		return "named-again"
	}
	return "topic-named"
}
