package mention

import (
	"slices"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/lines"
)

// A standing is how surely a line says that a name is a service's.
type standing int

const (
	hinted standing = iota // of something that software is, among others: only names spelt like software's
	shaped                 // said to be software: only names that are no words
	stated                 // called so
	linked                 // linked to where its source is kept
)

// An introduction is a place of a line, in bytes, that says of a name that it
// is a service's.
type introduction struct {
	from, to int
	standing standing
	rule     string
}

// newServices finds services that no list has where a line says what they are,
// and then wherever the document names them, as companies and people are found.
func (r *finder) newServices(hits [][]lexicon.Hit) {
	found := make([][]introduction, len(r.Doc.Lines))
	homes := r.homesOfReferences()
	lines.Each(len(found), func(i int) {
		if lines.WorthReading(r.Doc.Lines[i]) {
			found[i] = r.introductions(i, homes)
		}
	})
	var others map[string]bool
	keys := make(map[string]string) // by name as printed
	var names []string
	for i := range found {
		for _, in := range found[i] {
			in = toMark(r.Text(i), in)
			if others == nil {
				others = r.otherNames()
			}
			name := r.Text(i)[in.from:in.to]
			if r.alreadyKnown(i, in, hits[i]) || !standsAlone(r.Text(i), in.from, in.to) || in.standing != linked && cutShort(r.Text(i), in.from, in.to) {
				continue
			}
			if why := r.noService(i, in, hits[i], others); why != "" {
				r.Refuse(i, name, "no-service", why)
				continue
			}
			key, entry := r.claims.Service(name)
			r.addService(i, in, key, entry)
			if _, known := keys[name]; !known && entry == nil && comesBack(name) {
				keys[name] = key
				names = append(names, name)
			}
		}
	}
	r.everywhere(names, keys, knowledge.Service, "service-again", standsAgain)
}

// introductions are the places of a line that introduce services.
func (r *finder) introductions(i int, homes map[string]string) []introduction {
	out := r.linkedSources(i, homes)
	if r.Shows(i, lines.Wide) && lines.Japanese(r.Text(i)) {
		return append(out, r.servicesInJapanese(i)...)
	}
	return append(out, r.servicesInEnglish(i)...)
}

func (r *finder) addService(i int, in introduction, key string, entry *lexicon.Entry) {
	text := r.Text(i)
	start := utf8.RuneCountInString(text[:in.from])
	end := start + utf8.RuneCountInString(text[in.from:in.to])
	r.add(i, Mention{start, end, knowledge.Service, key, entry, in.rule})
	r.Found[i] = disjoint(r.Found[i])
}

// otherNames are the keys of what the document names that is no service.
func (r *finder) otherNames() map[string]bool {
	out := make(map[string]bool)
	for i := range r.Found {
		for _, m := range r.Found[i] {
			if m.Kind != knowledge.Service && m.Entry == nil {
				out[knowledge.Key(r.claims.Name(m.Key))] = true
				out[knowledge.Key(r.Coded(i).Printed(m.Start, m.End))] = true
			}
		}
	}
	for firm := range r.firms {
		out[firm] = true
	}
	return out
}

// alreadyKnown tells places that the lexicon names, or that lie in such.
func (r *finder) alreadyKnown(i int, in introduction, hits []lexicon.Hit) bool {
	text := r.Text(i)
	start := utf8.RuneCountInString(text[:in.from])
	end := start + utf8.RuneCountInString(text[in.from:in.to])
	return slices.ContainsFunc(hits, func(h lexicon.Hit) bool { return h.Start <= start && end <= h.End })
}
