package relate

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
)

// introducing are the rules that give a company's whole name.
var introducing = map[string]bool{"title-byline": true, "speaker-label": true, "speaker-list": true, "entry-speaker": true, "speaker-dash-company": true, "table-row": true, "self-introduction": true, "legal-form": true, "sponsored-by": true, "name-at-company": true, "company-in-english": true, speakerField: true}

// companiesAgain finds companies that no list has, and that a byline or their
// legal form introduced, where other lines name them, whole or in short.
func (r *relater) companiesAgain() {
	short := make(map[string]string) // what they are called: their key, "" for two
	var names []string
	spokenFor := make(map[user]bool) // who speaks in a section reads its lines once
	for i := range r.found {
		for _, m := range r.introduced(i) {
			if m.Entry != nil {
				if who := (user{r.inner[i], m.Key}); !spokenFor[who] {
					spokenFor[who] = true
					r.speaksFor(i, m)
				}
				continue
			}
			for _, name := range r.shortNames(r.claims.things[m.Key].Name) {
				if other, ok := short[name]; !ok {
					short[name] = m.Key
					names = append(names, name)
				} else if other != m.Key {
					short[name] = ""
				}
			}
		}
	}
	r.everywhere(names, short)
}

// introduced lists the companies that a line introduces, or a field.
func (r *relater) introduced(line int) []Mention {
	var out []Mention
	for _, m := range r.found[line] {
		if m.Kind == knowledge.Company && introducing[m.Rule] && (worthReading(r.doc.Lines[line]) || m.Rule == speakerField) {
			out = append(out, m)
		}
	}
	return out
}

// shortNames are the forms by which a company's name comes back.
func (r *relater) shortNames(name string) []string {
	names := []string{name}
	at := strings.LastIndex(name, " ")
	if at < 0 || japanese(name) {
		return names
	}
	if head := name[:at]; utf8.RuneCountInString(head) >= 4 && !r.ordinary(head) && !strings.HasPrefix(strings.ToLower(head), "the ") && !commonWords.Has(head) && len(r.lex.Lookup(head)) == 0 && byline.IsName(head, r.lex) {
		names = append(names, head)
	}
	return names
}

// everywhere adds the mentions of companies by the names that stand for them.
// Names are looked up by their first letters, so that time does not grow with
// their number.
func (r *relater) everywhere(names []string, keys map[string]string) {
	starts := make(map[string][]string)
	var first pairSet // the bytes with which they begin: most others are passed over
	for _, name := range names {
		if start := firstLetters(name); keys[name] != "" && start != "" {
			starts[start] = append(starts[start], name)
			first.add(name)
		}
	}
	if len(starts) == 0 {
		return
	}
	for i, l := range r.doc.Lines {
		if !worthReading(l) {
			continue
		}
		found, text := len(r.found[i]), r.coded(i)
		for at := range len(l.Text) - 1 {
			if !utf8.RuneStart(l.Text[at]) || !first.has(l.Text[at:]) {
				continue
			}
			for _, name := range starts[firstLetters(l.Text[at:])] {
				if strings.HasPrefix(l.Text[at:], name) && !cutsWord(l.Text, at, at+len(name)) {
					r.add(i, Mention{text.Point(at), text.Point(at + len(name)), knowledge.Company, keys[name], nil, "company-again"})
				}
			}
		}
		if len(r.found[i]) > found {
			r.found[i] = disjoint(r.found[i])
		}
	}
}
