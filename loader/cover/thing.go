package cover

import (
	"slices"

	"talkgraph/lexicon"
	"talkgraph/loader/lines"
	"talkgraph/loader/parse"
)

// A setting is a talk as it stands to the things that it names.
type setting struct {
	wholes map[string]bool // by name: the talk names a part of it; nil if it names no parts
	named  map[string]bool // by name: the talk names it; nil if it names no parts
	titled bool            // its title names a service
	length int             // lines that say something
	things int             // services that it names
	most   int             // lines that name the service that most lines name

	remarks int // index of the line from which on running text is the reporter's own
	closing int // index of the line from which on the talk comes to its end

	view viewed // room for the one that is looked at
}

// A sight is a thing as a talk shows it.
type sight struct {
	entry *lexicon.Entry // nil if the lexicon does not know it
	lines int            // that name it
	in    *setting
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
	{"language", func(s sight) bool { return s.is("language") }},
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

// setting gathers what a talk is, from its lines and where they name services.
func (r *reader) setting(i int, all []showing) *setting {
	s := &setting{remarks: len(r.Doc.Lines), closing: len(r.Doc.Lines)}
	s.read(r.Doc.Lines, r.Own(i))
	if slices.ContainsFunc(all, func(a showing) bool { e := r.entryOf(a); return e != nil && e.PartOf != "" }) {
		s.wholes, s.named = make(map[string]bool), make(map[string]bool)
	}
	for len(all) > 0 {
		same, others := sameService(all)
		s.things++
		s.titled = s.titled || inTitle(same)
		s.most = max(s.most, countLines(same))
		if e := r.entryOf(same[0]); e != nil && s.named != nil {
			s.named[e.Name] = true
			s.wholes[e.PartOf] = true
		}
		all = others
	}
	return s
}

// read reads what the lines of a talk are. Where most of it is bullets,
// running text below the last one is the reporter's own. At its end reporters
// say what they think of it, and what else they have heard of.
func (s *setting) read(all []parse.Line, own []int) {
	bullets, texts := 0, 0
	last, before := -1, -1 // of the lines that say something
	for _, at := range own {
		switch all[at].Shape {
		case parse.Bullet:
			bullets++
			s.remarks = at
		case parse.Text:
			texts++
		}
		if lines.WorthReading(all[at]) {
			s.length++
			last, before = at, last
		}
	}
	if bullets <= 2*texts {
		s.remarks = len(all)
	}
	if s.length >= 6 {
		s.closing = before
	}
}
