package relate

import (
	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// A view is a service where a line of a talk names it, with all that signals
// are read off. It is asked for many of them, and never copied.
type view = *viewed

type viewed struct {
	m             Mention
	line          *parse.Line
	cues          *pattern.Found // of the line
	at            int            // index of the line
	rule          string         // by which the line says that the talk covers it
	part          role
	run           int    // the services that stand side by side with it, itself among them
	sentence      string // in which it stands
	before, after string // in the sentence
	subhead       bool
	bracketed     bool   // it stands in brackets
	status        string // of the use that the line speaks of, as saying has it
	remark        bool   // the line is the reporter's own, after the notes
	closing       bool   // the line is one of the last two of a talk of six or more
}

// views gives the services that the lines of a talk name, by their keys, in
// the order of the lines. Lines of links name where things are published.
func (r *relater) views(i int) map[string][]view {
	out := make(map[string][]view)
	remarks, closing := r.remarks(i), r.closing(i)
	for _, line := range r.own(i) {
		l := r.doc.Lines[line]
		if !worthReading(l) || l.Shape == parse.Aside || isLinks(l.Body) && line != r.layout.Sections[i].First-1 {
			continue
		}
		all := r.of(line, knowledge.Service)
		if len(all) == 0 {
			continue
		}
		text := r.coded(line)
		for k, m := range all {
			if m.Entry != nil && hosts.Has(m.Entry.Name) || r.entitlesOther(i, line, m) {
				continue
			}
			v := r.view(line, k, all, text)
			v.rule, v.remark, v.closing = r.coverRule(i, line, m, v.part), remarks[line], line >= closing
			out[m.Key] = append(out[m.Key], v)
		}
	}
	return out
}

// view looks at the k-th service of a line.
func (r *relater) view(line, k int, all []Mention, text codepoint.Text) view {
	l, m := r.doc.Lines[line], all[k]
	from, to := clauseAt(text, m)
	start := min(max(from, l.Start), m.Start) // the mark of a bullet is no part of a sentence
	status, _ := r.useAt(place{line: line, k: k})
	return &viewed{
		bracketed: bracketed(text, m.Start), status: status, m: m, line: &r.doc.Lines[line], cues: &r.cues[line], at: line, part: r.roles(line)[m.Start], run: inList(all, k, text), subhead: r.layout.Subheads[line],
		sentence: text.Slice(from, to), before: text.Slice(start, m.Start), after: text.Slice(m.End, to),
	}
}

// remarks tells the lines of a talk in which the reporter speaks after the
// notes of it: running text below the last bullet, where most of the talk is
// bullets.
func (r *relater) remarks(i int) map[int]bool {
	bullets, texts := 0, 0
	after := make(map[int]bool)
	for _, at := range r.own(i) {
		switch r.doc.Lines[at].Shape {
		case parse.Bullet:
			bullets++
			clear(after)
		case parse.Text:
			texts++
			after[at] = bullets > 0
		}
	}
	if bullets <= 2*texts {
		return nil
	}
	return after
}

// telling gives the lines of a talk that say something.
func (r *relater) telling(i int) []int {
	out := make([]int, 0, len(r.own(i)))
	for _, line := range r.own(i) {
		if worthReading(r.doc.Lines[line]) {
			out = append(out, line)
		}
	}
	return out
}

// closing is the line from which on a talk comes to its end: there reporters
// say what they think of it, and what else they have heard of.
func (r *relater) closing(i int) int {
	all := r.telling(i)
	if len(all) < 6 {
		return len(r.doc.Lines)
	}
	return all[len(all)-2]
}

// isAbout tells whether the line is about the service.
func (v view) isAbout() bool { return v.part == head || v.subhead }

// inTitle tells whether a thing stands in the title of a talk.
func inTitle(views []view) bool {
	for _, v := range views {
		if v.rule == "talk-title" {
			return true
		}
	}
	return false
}

// lines counts the lines of views.
func lines(views []view) int {
	n, last := 0, -1
	for _, v := range views {
		if v.at != last {
			n, last = n+1, v.at
		}
	}
	return n
}
