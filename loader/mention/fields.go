package mention

import (
	"slices"

	"talkgraph/lexicon"
)

// fields are the fields of work that some lines speak of, and how often.
type fields struct {
	all   []spoken
	times int // of all of them
}

// spoken is a field with what is named of it.
type spoken struct {
	field   string
	times   int
	entries []*lexicon.Entry // each once, up to manyOfField
}

// manyOfField is how many things of a field a document names that speaks of it
// throughout; a share of its names of any field must be of this one.
const (
	manyOfField  = 3
	shareOfField = 4
)

// add counts an entry that is named.
func (f *fields) add(e *lexicon.Entry) {
	for _, field := range e.Field {
		at := slices.IndexFunc(f.all, func(s spoken) bool { return s.field == field })
		if at < 0 {
			at = len(f.all)
			f.all = append(f.all, spoken{field: field})
		}
		s := &f.all[at]
		s.times++
		if len(s.entries) < manyOfField && !slices.Contains(s.entries, e) {
			s.entries = append(s.entries, e)
		}
	}
	if len(e.Field) > 0 {
		f.times++
	}
}

// tell says whether a field of an entry is spoken of at all.
func (f *fields) tell(e *lexicon.Entry) bool {
	return slices.ContainsFunc(f.all, func(s spoken) bool { return slices.Contains(e.Field, s.field) })
}

// abound says whether much of what is named is of a field of an entry.
func (f *fields) abound(e *lexicon.Entry) bool {
	return slices.ContainsFunc(f.all, func(s spoken) bool {
		return len(s.entries) >= manyOfField && shareOfField*s.times >= f.times && slices.Contains(e.Field, s.field)
	})
}
