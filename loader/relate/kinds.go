package relate

import (
	"slices"

	"talkgraph/knowledge"
)

// byKind are the mentions of a line by the kinds that are asked for most.
type byKind struct{ services, companies, people, topics []Mention }

// of lists a line's mentions of some kinds, in order; none of lines that are
// not worth reading. The list is not to be changed.
func (r *relater) of(line int, kinds ...knowledge.Kind) []Mention {
	if r.ofKind == nil || len(kinds) > 1 {
		return r.look(line, kinds)
	}
	switch all := &r.ofKind[line]; kinds[0] {
	case knowledge.Service:
		return all.services
	case knowledge.Company:
		return all.companies
	case knowledge.Person:
		return all.people
	case knowledge.Topic:
		return all.topics
	}
	return r.look(line, kinds)
}

// sort keeps a line's mentions by kind, once all of them are found.
func (r *relater) sort(line int) {
	r.ofKind[line] = byKind{
		services:  r.look(line, []knowledge.Kind{knowledge.Service}),
		companies: r.look(line, []knowledge.Kind{knowledge.Company}),
		people:    r.look(line, []knowledge.Kind{knowledge.Person}),
		topics:    r.look(line, []knowledge.Kind{knowledge.Topic}),
	}
}

// look is of, read off what was found.
func (r *relater) look(line int, kinds []knowledge.Kind) []Mention {
	all := r.found[line]
	if len(all) == 0 || !worthReading(r.doc.Lines[line]) {
		return nil
	}
	n := 0
	for i := range all {
		if slices.Contains(kinds, all[i].Kind) {
			n++
		}
	}
	switch n {
	case 0:
		return nil
	case len(all):
		return slices.Clip(all)
	}
	out := make([]Mention, 0, n)
	for i := range all {
		if slices.Contains(kinds, all[i].Kind) {
			out = append(out, all[i])
		}
	}
	return out
}
