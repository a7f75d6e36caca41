package relate

import (
	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// refuse notes something in a line, by index, that a rule does not take.
func (r *relater) refuse(line int, what, rule, reason string) {
	if r.log.On() {
		r.log.Add(r.before+line+1, what, rule, reason)
	}
}

// refusedNames notes the names that the lexicon's finder passed over, where no
// other rule found anything; sure are the entries that the document names.
func (r *relater) refusedNames(sure map[*lexicon.Entry]bool) {
	if !r.log.On() {
		return
	}
	for i, l := range r.doc.Lines {
		if !worthReading(l) {
			continue
		}
		for _, no := range r.lex.Refused(l.Text, func(e *lexicon.Entry) bool { return sure[e] }) {
			if !overlaps(r.found[i], no.Start, no.End) {
				r.refuse(i, no.Surface, no.Rule, no.Reason)
			}
		}
	}
}

// overlaps tells whether one of the mentions, which are in order, has some of
// the code points.
func overlaps(all []Mention, start, end int) bool {
	for _, m := range all {
		if m.Start >= end {
			return false
		}
		if start < m.End {
			return true
		}
	}
	return false
}

// noPerson notes what is printed as people are and is nobody's name.
func (r *relater) noPerson(line int, name string) {
	if !r.log.On() {
		return
	}
	if notPeople.Has(name) || notPeople.Suffix(name) != "" {
		r.refuse(line, name, "listed-as-no-person", "in the shape of a person, but listed as no name of one")
		return
	}
	r.refuse(line, name, "not-a-name", "in the shape of a person, but not spelt as names are")
}

// unspoken notes the author who wrote the report, of whom no line says that
// they spoke.
func (r *relater) unspoken() {
	a := r.layout.Author
	if !r.log.On() || a == nil {
		return
	}
	person, _ := r.person(a.People[0].Name)
	for _, talk := range r.keys {
		for _, l := range r.claims.from(talk) {
			if l.Kind == knowledge.GivenBy && l.To == person {
				return
			}
		}
	}
	r.refuse(a.Line-1, a.People[0].Name, "reporter", "wrote the report; no line says that they spoke")
}

// name is what a thing is called.
func (r *relater) name(key string) string {
	if t := r.claims.things[key]; t != nil {
		return t.Name
	}
	return key
}

// inWords says a relation for people.
func inWords(from string, kind knowledge.RelationKind, to string) string {
	return from + " " + string(kind) + " " + to
}
