package cover

import (
	"slices"
	"strings"

	"talkgraph/lexicon"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// A view is a service where a line of a talk names it, with all that signals
// are read off. It is asked for many of them, and never copied.
type view = *viewed

type viewed struct {
	m             mention.Mention
	line          *parse.Line
	cues          *pattern.Found // of the line
	part          saying.Role
	run           int    // the services that stand side by side with it, itself among them
	sentence      string // in which it stands
	before, after string // in the sentence
	subhead       bool
	bracketed     bool   // it stands in brackets
	status        string // of the use that the line speaks of, as saying has it
	remark        bool   // the line is the reporter's own, after the notes
	closing       bool   // the line is one of the last two of a talk of six or more
}

// A showing is a place where a line of a talk names a service.
type showing struct {
	key  string
	line int    // index
	k    int    // among the services of the line
	rule string // by which the line says that the talk covers the service
}

// showings gives the places where the lines of a talk name services, by the
// keys of these, and then in the order of the lines. Lines of links name where
// things are published.
func (r *reader) showings(i int) []showing {
	out := make([]showing, 0, r.count(i, r.Services))
	for _, line := range r.Own(i) {
		all := r.Services(line)
		if len(all) == 0 || !r.tellsOfThings(i, line) {
			continue
		}
		for k, m := range all {
			if m.Entry != nil && saying.Hosts.Has(m.Entry.Name) || r.EntitlesOther(i, line, m) {
				continue
			}
			out = append(out, showing{m.Key, line, k, r.coverRule(i, line, m)})
		}
	}
	slices.SortStableFunc(out, func(a, b showing) int { return strings.Compare(a.key, b.key) })
	return out
}

// count is how many mentions of a kind the lines of a talk have.
func (r *reader) count(i int, ofLine func(line int) []mention.Mention) (n int) {
	for _, line := range r.Own(i) {
		n += len(ofLine(line))
	}
	return n
}

// tellsOfThings tells lines of a talk that name things from asides and links.
func (r *reader) tellsOfThings(i, line int) bool {
	l := &r.Doc.Lines[line]
	return l.Shape != parse.Aside && (line == r.Layout.Sections[i].First-1 || !saying.IsLinks(l.Body))
}

// entryOf is the entry of a service that a talk shows; nil if the lexicon does
// not know it.
func (r *reader) entryOf(s showing) *lexicon.Entry {
	return r.Services(s.line)[s.k].Entry
}

// sameService gives the showings of the first of some services, and those of
// the others.
func sameService(all []showing) (first, others []showing) {
	n := 1
	for n < len(all) && all[n].key == all[0].key {
		n++
	}
	return all[:n], all[n:]
}

// view looks at a service where a line of a talk names it.
func (r *reader) view(s showing, talk *setting) view {
	v := new(viewed)
	r.see(s, talk, v)
	return v
}

// see is view, into room for it.
func (r *reader) see(s showing, talk *setting, v view) {
	line, all, text := &r.Doc.Lines[s.line], r.Services(s.line), r.Coded(s.line)
	m := all[s.k]
	from, to := mention.ClauseAt(text, m)
	start := min(max(from, line.Start), m.Start) // the mark of a bullet is no part of a sentence
	status, _ := r.UseAt(saying.Place{Line: s.line, K: s.k})
	*v = viewed{
		m: m, line: line, cues: &r.Cues[s.line], part: r.Parts(s.line).At(m.Start), run: saying.InList(all, s.k, text),
		sentence: text.Slice(from, to), before: text.Slice(start, m.Start), after: text.Slice(m.End, to),
		subhead: r.Layout.Subheads[s.line], bracketed: saying.Bracketed(text, m.Start), status: status,
		remark: line.Shape == parse.Text && s.line >= talk.remarks, closing: s.line >= talk.closing,
	}
}

// isAbout tells whether the line is about the service.
func (v view) isAbout() bool { return v.part == saying.Head || v.subhead }

// inTitle tells whether a thing stands in the title of a talk.
func inTitle(all []showing) bool {
	return slices.ContainsFunc(all, func(s showing) bool { return s.rule == "talk-title" })
}

// countLines counts the lines of showings.
func countLines(all []showing) int {
	n, last := 0, -1
	for _, s := range all {
		if s.line != last {
			n, last = n+1, s.line
		}
	}
	return n
}
