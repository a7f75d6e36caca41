package knowledge

import (
	"maps"
	"slices"
)

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
		if !k.agree(groups[root]) {
			continue
		}
		known := slices.DeleteFunc(groups[root], func(person string) bool { return !k.one.has(person) })
		for i := 1; i < len(known); i++ {
			out = append(out, [2]string{known[0], known[i]})
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
