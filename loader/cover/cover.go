// Package cover decides which services and topics a talk covers, and which it
// only mentions: by its title, or by points for what its lines show.
package cover

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// A covering is a line by which a talk covers a thing.
type covering struct {
	key  string
	line int // index
	rule string
}

// A reader reads what talks cover.
type reader struct {
	*credit.Talks
	shared map[string]bool // languages that the event is about, by the names of their entries: see sharedLanguages
}

// Claim claims what each talk covers: services and topics in its title, and
// those that its lines are about.
func Claim(talks *credit.Talks) {
	r := newReader(talks)
	all, begin := r.widenings()
	for i, found := range r.allCovered() {
		if slices.ContainsFunc(found, func(c covering) bool { return begin[c.key] }) {
			found = r.widen(found, all)
		}
		for _, c := range found {
			r.Claims.Link(r.Keys[i], knowledge.Covers, c.key, "", "", r.At(c.line, c.rule))
		}
	}
}

// Patterns are those that are asked of many lines, or of parts of them, and
// match in few: lines are to be read with them, see lines.Look.
func Patterns() []*pattern.Pattern { return []*pattern.Pattern{ownWords} }

// allCovered gives, by section, what each talk covers.
func (r *reader) allCovered() [][]covering {
	out := make([][]covering, len(r.Layout.Sections))
	read := func(i int) {
		out[i] = append(append(r.covered(i), r.topics(i)...), r.toldBeside(i)...)
	}
	if r.Source.Log.On() { // notes are taken in order
		for i := range out {
			read(i)
		}
		return out
	}
	lines.EachSection(len(out), read)
	return out
}

// covered gives the services that a talk covers: what the title names, and what
// reaches the points that are needed. One line that speaks enough for a service
// is enough; all that name it prove it.
func (r *reader) covered(i int) []covering {
	all := r.showings(i)
	if len(all) == 0 {
		return nil
	}
	out, talk := make([]covering, 0, len(all)), r.setting(i, all)
	for len(all) > 0 {
		same, others := sameService(all)
		all = others
		if seen := (sight{r.entryOf(same[0]), countLines(same), talk}); !r.entitled(same) && !r.reaches(same, seen) {
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
func (r *reader) reaches(all []showing, seen sight) bool {
	always, beside := coverPoints.ofThing(seen)
	v := &seen.in.view // one for all of them
	for _, s := range all {
		r.see(s, seen.in, v)
		sum := always
		if !v.isAbout() {
			sum += beside
		}
		if coverPoints.decide(v, sum) {
			return true
		}
	}
	return false
}

// coverRule names the rule by which a line says that its talk covers a service.
func (r *reader) coverRule(i, line int, m mention.Mention) string {
	switch {
	case r.Layout.Sections[i].Entitles(line+1, m.Start):
		return "talk-title"
	case r.Layout.Subheads[line]:
		return "subheading"
	}
	switch r.Parts(line).At(m.Start) {
	case saying.Head:
		return "line-subject"
	case saying.Object:
		return "line-object"
	}
	return "line-names"
}
