package mention

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/lines"
	"talkgraph/loader/parse"
)

// secondReading finds names that need context in lines that do not give it, but
// others of the document do: those of which the first reading was in doubt. It
// gives what the document says of an entry around a line.
func (r *finder) secondReading(hits [][]lexicon.Hit, doubtful [][]*lexicon.Entry) func(line int, e *lexicon.Entry) lexicon.Certainty {
	said := r.saidOf(hits)
	around := func(i int, e *lexicon.Entry) lexicon.Certainty { return said.around(r.Inner[i], e) }
	lines.Each(len(hits), func(i int) {
		l := r.Doc.Lines[i]
		if !lines.WorthReading(l) || len(doubtful[i]) == 0 {
			return
		}
		among := func(e *lexicon.Entry) lexicon.Certainty { return around(i, e) }
		if sure := said.sure(l.Text); sure > lexicon.Unknown {
			among = func(e *lexicon.Entry) lexicon.Certainty { return max(around(i, e), said.ofCloud(e, sure)) }
		}
		if slices.ContainsFunc(doubtful[i], func(e *lexicon.Entry) bool { return among(e) > lexicon.Unknown }) {
			hits[i] = r.lex.FindAmong(l.Text, among)
		}
	})
	return around
}

// said is what the lines of a document say for sure of entries and fields.
type said struct {
	named   map[*lexicon.Entry]bool
	spelled map[placed]bool
	clouds  map[string]bool // see cloudsOf
	english bool            // no line is in Japanese
	fields  []fields        // by section, then those of the whole document
}

// placed is an entry, and the section in which its whole name stands.
type placed struct {
	section int
	entry   *lexicon.Entry
}

// saidOf reads what the names of a document say that need no context.
func (r *finder) saidOf(hits [][]lexicon.Hit) *said {
	document := len(r.Layout.Sections)
	s := &said{named: make(map[*lexicon.Entry]bool), spelled: make(map[placed]bool), fields: make([]fields, document+1)}
	for i, line := range hits {
		for _, h := range line {
			service := h.Entry.Kind == knowledge.Service && len(h.Entry.Context) > 0
			if service {
				s.named[h.Entry] = true
			}
			if h.Fuzzy {
				continue
			}
			at := r.Inner[i]
			if service && !h.Context {
				s.spelled[placed{at, h.Entry}] = true
			}
			if at >= 0 {
				s.fields[at].add(h.Entry)
			}
			s.fields[document].add(h.Entry)
		}
	}
	s.clouds = r.cloudsOf(hits)
	s.english = !slices.ContainsFunc(r.Doc.Lines, func(l parse.Line) bool { return lines.Japanese(l.Text) })
	return s
}

// around is what is said of an entry around a line of a section, or of none.
func (s *said) around(section int, e *lexicon.Entry) lexicon.Certainty {
	document := len(s.fields) - 1
	switch {
	case s.spelled[placed{section, e}] && (section >= 0 || document <= 1):
		return lexicon.Spelled
	case s.named[e]:
		return lexicon.Named
	case section >= 0 && s.fields[section].tell(e), s.fields[document].abound(e):
		return lexicon.Expected
	}
	return lexicon.Unknown
}

// sure is how sure a line makes of what belongs to a cloud many services of
// which are named: in Japanese a Latin word is no ordinary one, and capitals alone
// mean the kind of thing as often as the service.
func (s *said) sure(text string) lexicon.Certainty {
	switch {
	case s.english:
		return lexicon.Housed
	case lines.Japanese(text):
		return lexicon.Named
	}
	return lexicon.Unknown
}

// ofCloud is how sure an entry is by a document that names many services of its
// cloud.
func (s *said) ofCloud(e *lexicon.Entry, sure lexicon.Certainty) lexicon.Certainty {
	if s.clouds[e.Provider] && isCloud(e) {
		return sure
	}
	return lexicon.Unknown
}
