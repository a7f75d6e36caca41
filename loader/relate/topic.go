package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
)

// A topicLine is a line of a talk that names a topic, and the rule by which it
// says that the talk covers it.
type topicLine struct {
	line int
	rule string
}

// topics gives the topics that a talk covers: those that it names, but for
// words in brackets and in passing that nothing else repeats.
func (r *relater) topics(i int) map[string][]knowledge.Evidence {
	all := make(map[string][]topicLine)
	for _, line := range r.own(i) {
		if !worthReading(r.doc.Lines[line]) {
			continue
		}
		for _, m := range r.of(line, knowledge.Topic) {
			if rule := r.topicRule(i, line, m); rule != "" && !r.entitlesOther(i, line, m) {
				all[m.Key] = append(all[m.Key], topicLine{line, rule})
			}
		}
	}
	out := make(map[string][]knowledge.Evidence)
	for key, lines := range all {
		if !speakOfIt(lines) {
			r.onceAside(key, lines)
			continue
		}
		for _, l := range lines {
			out[key] = append(out[key], r.at(l.line, l.rule))
		}
	}
	return out
}

// speakOfIt tells whether lines that name a topic do so other than in passing:
// one of them, or two that do more than use a common word.
func speakOfIt(lines []topicLine) bool {
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
