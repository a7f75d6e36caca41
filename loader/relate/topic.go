package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
)

// topics gives the topics that a talk covers: those that it names, but for
// words in brackets and in passing that nothing else repeats.
func (r *relater) topics(i int) []covering {
	all := r.topicLines(i)
	out := all[:0]
	for len(all) > 0 {
		n := 1
		for n < len(all) && all[n].key == all[0].key {
			n++
		}
		if same := all[:n]; speakOfIt(same) {
			out = append(out, same...)
		} else {
			r.onceAside(same)
		}
		all = all[n:]
	}
	return out
}

// topicLines gives the lines of a talk that name topics, by the keys of these,
// and then in order.
func (r *relater) topicLines(i int) []covering {
	out := make([]covering, 0, r.count(i, knowledge.Topic))
	for _, line := range r.own(i) {
		for _, m := range r.of(line, knowledge.Topic) {
			if rule := r.topicRule(i, line, m); rule != "" && !r.entitlesOther(i, line, m) {
				out = append(out, covering{m.Key, line, rule})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b covering) int { return strings.Compare(a.key, b.key) })
	return out
}

// speakOfIt tells whether lines that name a topic do so other than in passing:
// one of them, or two that do more than use a common word.
func speakOfIt(lines []covering) bool {
	beside, last := 0, -1
	for _, l := range lines {
		switch {
		case l.rule == "named-again":
		case l.rule != "named-beside":
			return true
		case l.line != last:
			beside, last = beside+1, l.line
		}
	}
	return beside >= 2
}

// topicRule names the rule by which a line says that its talk covers a topic;
// "named-again" counts only with others, "named-beside" also with one like it,
// "" not at all.
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
	case r.besidesTheTopic(line, m):
		return "named-beside"
	}
	return "topic-named"
}
