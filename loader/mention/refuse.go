package mention

import (
	"talkgraph/lexicon"
	"talkgraph/loader/lines"
)

// refusedNames notes the names that the lexicon's finder passed over, where no
// other rule found anything, as they are read with what is said around them.
func (r *finder) refusedNames(around func(int, *lexicon.Entry) lexicon.Certainty) {
	if !r.Source.Log.On() {
		return
	}
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) {
			continue
		}
		for _, no := range r.lex.Refused(l.Text, func(e *lexicon.Entry) lexicon.Certainty { return around(i, e) }) {
			if !overlaps(r.Found[i], no.Start, no.End) {
				r.Refuse(i, no.Surface, no.Rule, no.Reason)
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
func (r *finder) noPerson(line int, name string) {
	if !r.Source.Log.On() {
		return
	}
	if notPeople.Has(name) || notPeople.Suffix(name) != "" {
		r.Refuse(line, name, "listed-as-no-person", "in the shape of a person, but listed as no name of one")
		return
	}
	r.Refuse(line, name, "not-a-name", "in the shape of a person, but not spelt as names are")
}
