package mention

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/lines"
)

// byKind are the mentions of a line by the kinds that are asked for most.
type byKind struct{ services, companies, people, topics []Mention }

// Services lists the services that a line names, in order; none of lines that
// are not worth reading. The list is not to be changed, nor are those of
// Companies, People and Topics.
func (r *Mentions) Services(line int) []Mention {
	if r.ofKind == nil {
		return r.Of(line, knowledge.Service)
	}
	return r.ofKind[line].services
}

// Companies lists the companies that a line names.
func (r *Mentions) Companies(line int) []Mention {
	if r.ofKind == nil {
		return r.Of(line, knowledge.Company)
	}
	return r.ofKind[line].companies
}

// People lists the people whom a line names.
func (r *Mentions) People(line int) []Mention {
	if r.ofKind == nil {
		return r.Of(line, knowledge.Person)
	}
	return r.ofKind[line].people
}

// Topics lists the topics that a line names.
func (r *Mentions) Topics(line int) []Mention {
	if r.ofKind == nil {
		return r.Of(line, knowledge.Topic)
	}
	return r.ofKind[line].topics
}

// sort keeps a line's mentions by kind, once all of them are found. The line's
// text will be asked for around them.
func (r *Mentions) sort(line int) {
	all := r.Found[line]
	if len(all) == 0 || !lines.WorthReading(r.Doc.Lines[line]) {
		return
	}
	r.Coded(line)
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

// Of lists a line's mentions of some kinds, in order; none of lines that are
// not worth reading. The list is not to be changed.
func (r *Mentions) Of(line int, kinds ...knowledge.Kind) []Mention {
	all := r.Found[line]
	if len(all) == 0 || !lines.WorthReading(r.Doc.Lines[line]) {
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
