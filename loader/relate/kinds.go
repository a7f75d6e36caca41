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
	if len(r.found[line]) == 0 {
		return nil
	}
	return r.ofKinds(line, kinds)
}

// ofKinds is of, for lines that name something.
func (r *relater) ofKinds(line int, kinds []knowledge.Kind) []Mention {
	if r.ofKind == nil {
		return r.look(line, kinds)
	}
	var out []Mention
	for _, kind := range kinds {
		all, kept := r.ofKind[line].of(kind)
		if !kept || len(all) > 0 && len(out) > 0 {
			return r.look(line, kinds)
		}
		if len(all) > 0 {
			out = all
		}
	}
	return out
}

// of is the list of a kind, if it is kept.
func (k *byKind) of(kind knowledge.Kind) (all []Mention, kept bool) {
	switch kind {
	case knowledge.Service:
		return k.services, true
	case knowledge.Company:
		return k.companies, true
	case knowledge.Person:
		return k.people, true
	case knowledge.Topic:
		return k.topics, true
	}
	return nil, false
}

// sort keeps a line's mentions by kind, once all of them are found. The line's
// text will be asked for around them.
func (r *relater) sort(line int) {
	all := r.found[line]
	if len(all) == 0 || !worthReading(r.doc.Lines[line]) {
		return
	}
	r.coded(line)
	r.ofKind[line] = byKind{
		services: only(all, knowledge.Service), companies: only(all, knowledge.Company),
		people: only(all, knowledge.Person), topics: only(all, knowledge.Topic),
	}
}

// only gives the mentions of a kind: a part of the list where they stand side
// by side in it.
func only(all []Mention, kind knowledge.Kind) []Mention {
	first, end, n := 0, 0, 0
	for i := range all {
		if all[i].Kind != kind {
			continue
		}
		if n == 0 {
			first = i
		}
		end = i + 1
		n++
	}
	if n == end-first {
		return all[first:end:end]
	}
	out := make([]Mention, 0, n)
	for i := range all {
		if all[i].Kind == kind {
			out = append(out, all[i])
		}
	}
	return out
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
