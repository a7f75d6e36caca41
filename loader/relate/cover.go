package relate

import (
	"maps"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
)

// often is the number of lines from which on a talk covers a service that no
// line of it is about.
const often = 4

// covers claims what each talk covers: services and topics in its title or a
// heading, and those that a line of it is about.
func (r *relater) covers() {
	for i := range r.layout.Sections {
		for key, evidence := range r.covered(i) {
			r.claims.link(r.keys[i], knowledge.Covers, key, "", "", evidence...)
		}
	}
}

// covered gives the things that a talk covers, each with its evidence.
func (r *relater) covered(i int) map[string][]knowledge.Evidence {
	strong := make(map[string][]knowledge.Evidence)
	weak := make(map[string][]knowledge.Evidence)
	for _, line := range r.own(i) {
		if !worthReading(r.doc.Lines[line]) {
			continue
		}
		roles := maps.Clone(r.roles(line))
		services := r.of(line, knowledge.Service)
		for k, m := range services {
			if roles[m.Start] != object {
				continue
			}
			if status, _ := useOf([]rune(r.text(line)), services, k); status == "rejected" || status == "considered" {
				roles[m.Start] = aside
			}
		}
		for _, m := range r.of(line, knowledge.Service, knowledge.Topic) {
			rule := r.coverRule(i, line, m, roles[m.Start])
			if rule == "named-again" {
				weak[m.Key] = append(weak[m.Key], r.at(line, rule))
			} else if rule != "" {
				strong[m.Key] = append(strong[m.Key], r.at(line, rule))
			}
		}
	}
	for key, evidence := range weak {
		if len(strong[key]) > 0 || len(evidence) >= often && kindOf(key) == knowledge.Service {
			strong[key] = append(strong[key], evidence...)
		}
	}
	return strong
}

func kindOf(key string) knowledge.Kind {
	kind, _ := knowledge.KindOf(key)
	return kind
}

// coverRule names the rule by which a line says that its talk covers what it
// names; "named-again" counts only with others, "" not at all.
func (r *relater) coverRule(i, line int, m Mention, part role) string {
	switch {
	case line == r.layout.Sections[i].First-1:
		if m.Entry != nil && hosts.Has(m.Entry.Name) {
			return ""
		}
		return "talk-title"
	case isLinks(r.doc.Lines[line].Body) || r.doc.Lines[line].Shape == parse.Aside:
		return ""
	case r.layout.Subheads[line] && (part > aside || m.Kind == knowledge.Topic):
		return "subheading"
	case m.Kind == knowledge.Topic:
		return r.topicRule(line, m)
	case part == head:
		return "line-subject"
	case part == object:
		return "line-object"
	}
	return "named-again"
}

// topicRule tells a topic that a line speaks of from a word in brackets.
func (r *relater) topicRule(line int, m Mention) string {
	runes := []rune(r.text(line))
	if bracketed(runes, m.Start) {
		return "named-again"
	}
	return "topic-named"
}
