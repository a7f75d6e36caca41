package lexicon

import (
	"slices"
	"sync"

	"talkgraph/knowledge"
)

// gather reads all files, joins what they say of one entry and checks that
// names and references hold together.
func gather(files []File) ([]*record, error) {
	var all []*record
	byID := make(map[string]*record)
	parsed, err := parseAll(files)
	if err != nil {
		return nil, err
	}
	for _, records := range parsed {
		for _, r := range records {
			r.id = r.ID()
			known := byID[r.id]
			if known == nil {
				byID[r.id] = r
				all = append(all, r)
				continue
			}
			if err := known.join(r); err != nil {
				return nil, err
			}
		}
	}
	if err := checkClaims(all); err != nil {
		return nil, err
	}
	house(all)
	return all, checkReferences(all)
}

// parseAll parses the files side by side; the error is that of the first one
// that has any.
func parseAll(files []File) ([][]*record, error) {
	out, errs := make([][]*record, len(files)), make([]error, len(files))
	var all sync.WaitGroup
	for i, f := range files {
		all.Go(func() { out[i], errs[i] = parse(f) })
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

// join adds what another file says of the same entry.
func (r *record) join(more *record) error {
	if more.file == r.file {
		return more.errorf(more.line, "%s is already at line %d", more.Name, r.line)
	}
	pairs := []struct {
		field string
		have  *string
		also  string
	}{
		{"ja", &r.NameJa, more.NameJa}, {"en", &r.NameEn, more.NameEn}, {"category", &r.Category, more.Category},
		{"type", &r.Type, more.Type}, {"provider", &r.Provider, more.Provider}, {"partOf", &r.PartOf, more.PartOf},
	}
	for _, p := range pairs {
		if *p.have != "" && p.also != "" && *p.have != p.also {
			return more.errorf(more.line, "%s has the %s %q here and %q at %s:%d", more.Name, p.field, p.also, *p.have, r.file, r.line)
		}
		if p.also != "" {
			*p.have = p.also
		}
	}
	if more.Name != r.Name {
		r.Aliases = append(r.Aliases, more.Name)
	}
	r.Aliases = append(r.Aliases, more.Aliases...)
	r.Context = slices.Concat(r.Context, more.Context)
	r.Broader = slices.Concat(r.Broader, more.Broader)
	r.Field = slices.Concat(r.Field, more.Field)
	r.spell()
	return nil
}

// checkClaims refuses a name that two entries claim without context.
func checkClaims(all []*record) error {
	owner := make(map[string]*record)
	for _, r := range all {
		for _, s := range r.spelt {
			other := owner[s.key]
			if s.context || other == r {
				continue
			}
			if other != nil {
				return r.errorf(r.line, "the name %q of %s is also a name of %s at %s:%d: list it under context in one of them",
					s.name, r.Name, other.Name, other.file, other.line)
			}
			owner[s.key] = r
		}
	}
	return nil
}

// checkReferences refuses a provider, whole or wider topic that is no entry,
// and circles of them.
func checkReferences(all []*record) error {
	known := make(map[string]*record)
	for _, r := range all {
		known[string(r.Kind)+":"+r.Name] = r
	}
	for _, r := range all {
		refs := map[string][]string{"broader": r.Broader}
		if r.Provider != "" {
			refs["provider"] = []string{r.Provider}
		}
		if r.PartOf != "" {
			refs["partOf"] = []string{r.PartOf}
		}
		for _, field := range []string{"provider", "partOf", "broader"} {
			for _, name := range refs[field] {
				if known[referenceKind(field)+name] == nil {
					return r.errorf(r.line, "%s has the %s %q, which is no entry", r.Name, field, name)
				}
			}
		}
	}
	for _, r := range all {
		if above(r, r, known, make(map[*record]bool)) {
			return r.errorf(r.line, "%s is above itself by partOf or broader", r.Name)
		}
	}
	return nil
}

func referenceKind(field string) string {
	return map[string]string{"provider": string(knowledge.Company), "partOf": string(knowledge.Service), "broader": string(knowledge.Topic)}[field] + ":"
}

// above says whether target stands above r; seen ends the walk in circles.
func above(r, target *record, known map[string]*record, seen map[*record]bool) bool {
	seen[r] = true
	ups := slices.Clone(r.Broader)
	if r.PartOf != "" {
		ups = append(ups, r.PartOf)
	}
	for _, name := range ups {
		up := known[string(r.Kind)+":"+name]
		if up == target || (!seen[up] && above(up, target, known, seen)) {
			return true
		}
	}
	return false
}
