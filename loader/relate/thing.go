package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// A setting is a talk as it stands to the things that it names.
type setting struct {
	vendors []string        // canonical names of the companies whose talk it is: they hold the event or own what the title names
	theirs  []string        // these, the companies in the title and the speakers'
	wholes  map[string]bool // by name: the talk names a part of it
	named   map[string]bool // by name: the talk names it
	things  int             // services that it names
	most    int             // lines that name the service that most lines name
}

// A sight is a thing as a talk shows it.
type sight struct {
	entry *lexicon.Entry // nil if the lexicon does not know it
	lines int            // that name it
	in    setting
}

// thingSignals are what a talk shows of a service that speaks for its being
// covered, or against it. points/cover.txt says how much.
var thingSignals = []struct {
	name  string
	shown func(sight) bool
}{
	{"named", func(sight) bool { return true }},
	{"cloud", func(s sight) bool { return s.is("aws-service", "cloud-service") }},
	{"software", func(s sight) bool { return s.is("software") }},
	{"saas", func(s sight) bool { return s.is("saas") }},
	{"foreign", sight.foreign},
	{"part-named", sight.partNamed},
	{"ground", sight.ground},
	{"machines", func(s sight) bool { return s.is("aws-feature") && strings.HasSuffix(s.entry.Name, " instances") }},
	{"again", func(s sight) bool { return s.lines >= 2 }},
	{"outshone", func(s sight) bool { return s.in.most >= 3 && s.lines*2 <= s.in.most }},
	{"crowd", func(s sight) bool { return s.in.things > 16 }},
}

func (s sight) is(categories ...string) bool {
	return s.entry != nil && slices.Contains(categories, s.entry.Category)
}

// foreign tells what another owns, or nobody, in a vendor's talk. Other clouds
// are not: whoever names one has a reason.
func (s sight) foreign() bool {
	return s.entry != nil && len(s.in.vendors) > 0 && !slices.Contains(s.in.theirs, s.entry.Provider) && !s.is("aws-service", "cloud-service")
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

// setting gathers what a talk is, from its title, its speakers and its lines.
func (r *relater) setting(i int, views map[string][]view) setting {
	s := setting{wholes: make(map[string]bool), named: make(map[string]bool), things: len(views)}
	for _, all := range views {
		s.most = max(s.most, lines(all))
		if e := all[0].m.Entry; e != nil {
			s.named[e.Name] = true
			s.wholes[e.PartOf] = true
		}
	}
	r.owners(i, &s)
	return s
}

// owners finds the companies whose talk it is, and those that have a part in it.
func (r *relater) owners(i int, s *setting) {
	section := r.layout.Sections[i]
	for _, m := range r.of(section.First-1, knowledge.Service, knowledge.Company) {
		switch {
		case m.Entry == nil:
		case m.Kind == knowledge.Company:
			s.theirs = append(s.theirs, m.Entry.Name)
		case m.Entry.Provider != "":
			s.vendors = append(s.vendors, m.Entry.Provider)
		}
	}
	if e := r.lex.ByID(r.holder(section.Event)); e != nil {
		s.vendors = append(s.vendors, e.Name)
	}
	for _, c := range section.Credits {
		for _, p := range c.People {
			if e := r.known(p.Company, knowledge.Company); e != nil {
				s.theirs = append(s.theirs, e.Name)
			}
		}
	}
	s.theirs = append(s.theirs, s.vendors...)
}
