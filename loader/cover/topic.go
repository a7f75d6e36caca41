package cover

import (
	"slices"
	"strings"

	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/saying"
)

// topics gives the topics that a talk covers: those that it names, but for
// words in brackets and in passing that nothing else repeats.
func (r *reader) topics(i int) []covering {
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
func (r *reader) topicLines(i int) []covering {
	out := make([]covering, 0, r.count(i, r.Topics))
	for _, line := range r.Own(i) {
		for _, m := range r.Topics(line) {
			if rule := r.topicRule(i, line, m); rule != "" && !r.EntitlesOther(i, line, m) {
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
func (r *reader) topicRule(i, line int, m mention.Mention) string {
	l := r.Doc.Lines[line]
	switch {
	case r.Layout.Sections[i].Entitles(line+1, m.Start):
		return "talk-title"
	case saying.IsLinks(l.Body) || l.Shape == parse.Aside:
		return ""
	case r.Layout.Subheads[line]:
		return "subheading"
	case saying.Bracketed(r.Coded(line), m.Start), r.inPassing(line, m):
		return "named-again"
	case r.besidesTheTopic(line, m):
		return "named-beside"
	}
	return "topic-named"
}
