package relate

import (
	"slices"

	"talkgraph/lexicon"
)

// A setting is a talk as it stands to the things that it names.
type setting struct {
	wholes map[string]bool // by name: the talk names a part of it
	named  map[string]bool // by name: the talk names it
	titled bool            // its title names a service
	length int             // lines that say something
	things int             // services that it names
	most   int             // lines that name the service that most lines name
}

// A sight is a thing as a talk shows it.
type sight struct {
	entry *lexicon.Entry // nil if the lexicon does not know it
	lines int            // that name it
	in    setting
}

// A thingSignal is what a talk shows of a service that speaks for its being
// covered, or against it.
type thingSignal struct {
	name  string
	shown func(sight) bool
}

// thingSignals are those that count whatever a line says.
var thingSignals = []thingSignal{
	{"named", func(sight) bool { return true }},
	{"cloud", func(s sight) bool { return s.is("aws-service", "cloud-service") }},
	{"part-named", sight.partNamed},
	{"ground", sight.ground},
	{"again", func(s sight) bool { return s.lines >= 2 }},
}

// besideSignals are those that count only where a line names the service and
// is about something else: what a line says of a service itself is covered, in
// whatever company.
var besideSignals = []thingSignal{
	{"once", func(s sight) bool { return s.lines == 1 && s.in.length >= 12 }},
	{"titled", func(s sight) bool { return s.in.titled }},
	{"outshone", func(s sight) bool { return s.in.most >= 3 && s.lines*2 <= s.in.most }},
	{"crowd", func(s sight) bool { return s.in.things > 16 }},
}

func (s sight) is(categories ...string) bool {
	return s.entry != nil && slices.Contains(categories, s.entry.Category)
}

// ground tells what others stand on: languages, commands, devices and what words/ground.txt lists.
func (s sight) ground() bool {
	return s.is("language", "command", "device") || s.entry != nil && grounds.Has(s.entry.Name)
}

// partNamed tells a thing of which the talk names a part, or which is a part
// of one that it names.
func (s sight) partNamed() bool {
	return s.entry != nil && (s.in.wholes[s.entry.Name] || s.entry.PartOf != "" && s.in.named[s.entry.PartOf])
}

// setting gathers what a talk is, from its lines.
func (r *relater) setting(i int, views map[string][]view) setting {
	s := setting{wholes: make(map[string]bool), named: make(map[string]bool), length: len(r.telling(i)), things: len(views)}
	for _, all := range views {
		s.titled = s.titled || inTitle(all)
		s.most = max(s.most, lines(all))
		if e := all[0].m.Entry; e != nil {
			s.named[e.Name] = true
			s.wholes[e.PartOf] = true
		}
	}
	return s
}
