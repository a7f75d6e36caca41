package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
)

// introducing are the rules that give a company's whole name.
var introducing = map[string]bool{"title-byline": true, "speaker-label": true, "speaker-list": true, "entry-speaker": true, "speaker-dash-company": true, "table-row": true, "self-introduction": true, "legal-form": true, "sponsored-by": true, "name-at-company": true, "company-in-english": true, "maker-uses": true, SpeakerField: true}

// companiesAgain finds companies that a byline or their legal form introduced,
// where other lines name them: those that no list has, whole or in short, and
// those whose name is an ordinary word too, by that word.
func (r *finder) companiesAgain() {
	short := make(map[string]string) // what they are called: their key, "" for two
	var names []string
	type firm struct {
		section int
		key     string
	}
	spokenFor := make(map[firm]bool) // who speaks in a section reads its lines once
	for i := range r.Found {
		for _, m := range r.introduced(i) {
			if who := (firm{r.Inner[i], m.Key}); m.Entry != nil && !spokenFor[who] {
				spokenFor[who] = true
				r.speaksFor(i, m)
			}
			for _, name := range r.namesAgain(i, m) {
				if other, ok := short[name]; !ok {
					short[name] = m.Key
					names = append(names, name)
				} else if other != m.Key {
					short[name] = ""
				}
			}
		}
	}
	r.everywhere(names, short, knowledge.Company, "company-again", apart)
}

// namesAgain are the forms by which an introduced company is looked for.
func (r *finder) namesAgain(line int, m Mention) []string {
	if m.Entry == nil {
		return r.shortNames(r.claims.Things[m.Key].Name)
	}
	if printed := r.Coded(line).Printed(m.Start, m.End); utf8.RuneCountInString(printed) >= 3 && slices.Contains(m.Entry.Context, printed) {
		return []string{printed}
	}
	return nil
}

// introduced lists the companies that a line introduces, or a field.
func (r *finder) introduced(line int) []Mention {
	var out []Mention
	for _, m := range r.Found[line] {
		if m.Kind == knowledge.Company && (introducing[m.Rule] || r.byCase(line, m)) && (lines.WorthReading(r.Doc.Lines[line]) || m.Rule == SpeakerField) {
			out = append(out, m)
		}
	}
	return out
}

// shortNames are the forms by which a company's name comes back.
func (r *finder) shortNames(name string) []string {
	names := []string{name}
	at := strings.LastIndex(name, " ")
	if at < 0 || lines.Japanese(name) {
		return names
	}
	if head := name[:at]; utf8.RuneCountInString(head) >= 4 && !r.ordinary(head) && !strings.HasPrefix(strings.ToLower(head), "the ") && !commonWords.Has(head) && !r.namesThing(head) && byline.IsName(head, r.lex) {
		names = append(names, head)
	}
	return names
}

// apart tells places that begin and end no word inside.
func apart(text string, from, to int) bool { return !lines.CutsWord(text, from, to) }

// everywhere adds the mentions of things by the names that stand for them, at
// the places, in bytes of a line, that fit. Names are looked up by their first
// letters, so that time does not grow with their number.
func (r *finder) everywhere(names []string, keys map[string]string, kind knowledge.Kind, rule string, fits func(line string, from, to int) bool) {
	starts := make(map[string][]string)
	var first pairSet // the bytes with which they begin: most others are passed over
	for _, name := range names {
		if start := lines.FirstLetters(name); keys[name] != "" && start != "" {
			starts[start] = append(starts[start], name)
			first.add(name)
		}
	}
	if len(starts) == 0 {
		return
	}
	for i, l := range r.Doc.Lines {
		if !lines.WorthReading(l) {
			continue
		}
		added := false // in the place of another, maybe
		for at := first.next(l.Text, 0); at >= 0; at = first.next(l.Text, at+1) {
			for _, name := range starts[lines.FirstLetters(l.Text[at:])] {
				if strings.HasPrefix(l.Text[at:], name) && fits(l.Text, at, at+len(name)) {
					text := r.Coded(i)
					m := Mention{text.Point(at), text.Point(at + len(name)), kind, keys[name], r.lex.ByID(keys[name]), rule}
					r.givesWay(i, m)
					r.add(i, m)
					added = true
				}
			}
		}
		if added {
			r.Found[i] = disjoint(r.Found[i])
		}
	}
}

// namesThing says whether a text names a thing of the lexicon, wherever it stands.
func (r *finder) namesThing(text string) bool {
	return slices.ContainsFunc(r.lex.Lookup(text), func(e *lexicon.Entry) bool { return !slices.Contains(e.Context, text) })
}

// givesWay takes away what a place names by an ordinary word or by a misspelt
// name, where it spells a company that no list has: the document introduced it.
func (r *finder) givesWay(line int, to Mention) {
	if r.lex.ByID(to.Key) != nil {
		return
	}
	name := r.Coded(line).Printed(to.Start, to.End)
	r.Found[line] = slices.DeleteFunc(r.Found[line], func(m Mention) bool {
		return m.Start == to.Start && m.End == to.End && m.Entry != nil && !r.namesThing(name) &&
			(m.Kind == knowledge.Service || m.Kind == knowledge.Company)
	})
}
