package knowledge

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

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
	if !k.one.has(key) || k.names[k.one.find(key)] == nil {
		return ""
	}
	return k.one.find(key)
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

// pairs lists those who are one: of each set that the stages join, all or none.
func (k *kinship) pairs() [][2]string {
	joined := make(sets)
	for _, documents := range k.crew {
		k.join(joined, documents)
	}
	groups := make(map[string][]string)
	for _, person := range slices.Sorted(maps.Keys(joined)) {
		groups[joined.find(person)] = append(groups[joined.find(person)], person)
	}
	var out [][2]string
	for _, root := range slices.Sorted(maps.Keys(groups)) {
		if k.agree(groups[root]) {
			for _, person := range groups[root][1:] {
				out = append(out, [2]string{groups[root][0], person})
			}
		}
	}
	return out
}

// join joins those whom a company sends to a talk, if each document knows
// exactly one of them.
func (k *kinship) join(joined sets, documents map[string]map[string]bool) {
	all := make(map[string]bool)
	for _, people := range documents {
		if len(people) != 1 {
			return
		}
		maps.Copy(all, people)
	}
	people := sortedKeys(all)
	for i, person := range people {
		for _, other := range people[:i] {
			if k.alike(person, other) {
				joined.join(person, other)
			}
		}
	}
}

// agree tells whether any two of the people can be one.
func (k *kinship) agree(people []string) bool {
	for i, person := range people {
		for _, other := range people[:i] {
			if !k.alike(person, other) || k.together(person, other) {
				return false
			}
		}
	}
	return true
}

// together tells whether a document has both in one talk.
func (k *kinship) together(a, b string) bool {
	for _, documents := range k.cast {
		for _, people := range documents {
			if people[a] && people[b] {
				return true
			}
		}
	}
	return false
}

func (k *kinship) alike(a, b string) bool {
	for x := range k.names[a] {
		for y := range k.names[b] {
			if x != y && !Alike(x, y) {
				return false
			}
		}
	}
	return true
}

// Alike tells whether two keys of people may be spellings of one name: they
// are of two scripts, they are Latin and differ in initials and middle names
// alone, or they are katakana and differ in a third of the characters at most.
func Alike(a, b string) bool {
	x, y := strings.TrimPrefix(a, string(Person)+":"), strings.TrimPrefix(b, string(Person)+":")
	switch {
	case strings.ContainsFunc(x, isCJK) != strings.ContainsFunc(y, isCJK):
		return true
	case !strings.ContainsFunc(x, isCJK):
		return sameInitials(strings.Split(x, "-"), strings.Split(y, "-"))
	case strings.ContainsFunc(x+y, func(r rune) bool { return r != 'ー' && !unicode.Is(unicode.Katakana, r) }):
		return false
	}
	p, q := []rune(x), []rune(y)
	return 3*edits(p, q) <= max(len(p), len(q))
}

// sameInitials compares the last words, and the first ones, of which either
// may be an initial.
func sameInitials(a, b []string) bool {
	if len(a) < 2 || len(b) < 2 || a[len(a)-1] != b[len(b)-1] {
		return false
	}
	short, long := a[0], b[0]
	if len(short) > len(long) {
		short, long = long, short
	}
	return short == long || len([]rune(short)) == 1 && strings.HasPrefix(long, short)
}

// edits counts the characters to add, drop or change to make one text the other.
func edits(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		last := row[0]
		row[0] = i + 1
		for j := range b {
			change := last
			if a[i] != b[j] {
				change++
			}
			last, row[j+1] = row[j+1], min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// at is the inner map of a map, made if it is not there.
func at[K, L comparable, V any](m map[K]map[L]V, key K) map[L]V {
	if m[key] == nil {
		m[key] = make(map[L]V)
	}
	return m[key]
}

func put[K, L comparable](m map[K]map[L]bool, key K, value L) { at(m, key)[value] = true }
