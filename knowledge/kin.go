package knowledge

// kin finds people who are one although their names are spelt apart: in two
// scripts, or with initials (小柳建彦 and Tatehiko Koyanagi, Werner Vogels and
// W. Vogels). Two documents must each know exactly one speaker of one company
// in one talk. Where that joins people of whom two cannot be one, because
// their names contradict each other or a document has both in one talk,
// nothing is joined at all.
func (r *resolver) kin(one sets, all []member) [][2]string {
	k := kinship{resolver: r, one: one, key: make(map[Place]string), names: make(map[string]map[string]bool),
		cast: make(map[string]map[string]map[string]bool), crew: make(map[stage]map[string]map[string]bool)}
	k.know(all)
	k.casting()
	return k.pairs()
}

type kinship struct {
	*resolver
	one   sets                                  // keys of one person
	key   map[Place]string                      // which key a name has at a place, if not its own
	names map[string]map[string]bool            // person → keys as printed
	cast  map[string]map[string]map[string]bool // talk → document → people who give it
	crew  map[stage]map[string]map[string]bool  // the same of one company
}

// A stage is a talk and a company that sends speakers.
type stage struct{ talk, company string }

// know takes down names and places. Whom a decision split off has no kin.
func (k *kinship) know(all []member) {
	for _, m := range all {
		person := k.one.find(m.keys[0].ID)
		for _, place := range m.places {
			k.key[place] = m.keys[0].ID
			if m.split > 0 {
				k.key[place] = ""
			}
		}
		if m.split == 0 {
			for _, key := range m.Thing.Keys {
				put(k.names, person, key.ID)
			}
		}
	}
}

// person is who is meant at a place, by one of their keys; empty for none.
func (k *kinship) person(document, beside, key string) string {
	for _, place := range []Place{{document, beside, key}, {document, "", key}} {
		if is, ok := k.key[place]; ok {
			key = is
			break
		}
	}
	switch {
	case key == "":
		return ""
	case k.one.has(key):
		return k.one.find(key)
	}
	put(k.names, key, key) // of no thing among the claims: still not one of the others
	return key
}

// casting finds out who gives which talk for whom, document by document.
func (k *kinship) casting() {
	employers := make(map[[2]string][]LinkClaim) // document and person → jobs
	for _, claim := range k.links {
		if claim.Link.Kind == WorksFor {
			at := [2]string{claim.Document, k.person(claim.Document, claim.Link.To, claim.Link.From)}
			employers[at] = append(employers[at], claim)
		}
	}
	for _, claim := range k.links {
		d, l := claim.Document, claim.Link
		person := k.person(d, l.From, l.To)
		if l.Kind != GivenBy || person == "" {
			continue
		}
		talk, event := k.At(d, "", l.From), k.At(d, "", EventOf(l.From))
		put(at(k.cast, talk), d, person)
		for _, job := range employers[[2]string{d, person}] {
			if q := job.Link.Qualifier; q == "" || k.At(d, "", q) == event {
				put(at(k.crew, stage{talk, k.At(d, "", job.Link.To)}), d, person)
			}
		}
	}
}

// at is the inner map of a map, made if it is not there.
func at[K, L comparable, V any](m map[K]map[L]V, key K) map[L]V {
	if m[key] == nil {
		m[key] = make(map[L]V)
	}
	return m[key]
}

func put[K, L comparable](m map[K]map[L]bool, key K, value L) { at(m, key)[value] = true }
