package knowledge

import (
	"maps"
	"strconv"
)

// union is which members are one thing.
type union struct {
	natural sets                // by what documents claim
	all     sets                // by that and by decisions
	lead    map[string]LocalKey // by the set's text in all: the key that is the thing's id
}

// unite finds out which members are one: those that share a key, that one
// decision split off, that are kin, or that a decision merges.
func (r *resolver) unite(all []member, kin func(sets, []member) [][2]string) union {
	u := union{natural: make(sets), lead: make(map[string]LocalKey)}
	for _, m := range all {
		for _, key := range m.keys {
			u.natural.join(m.keys[0].ID, key.ID)
		}
		if m.split > 0 {
			u.natural.join(m.keys[0].ID, "split "+strconv.Itoa(m.split))
		}
	}
	if kin != nil {
		for _, pair := range kin(u.natural, all) {
			u.natural.join(pair[0], pair[1])
		}
	}
	u.all = maps.Clone(u.natural)
	for _, m := range all {
		for _, key := range m.keys {
			root := u.all.find(key.ID)
			if best, ok := u.lead[root]; !ok || compareKeys(key, best) < 0 {
				u.lead[root] = key
			}
		}
	}
	for _, d := range r.log {
		if d.Kind == MergeThings {
			u.merge(d.Targets)
		}
	}
	return u
}

// merge makes one of those targets that are there. The first one's id stays.
func (u union) merge(targets []string) {
	first := ""
	for _, target := range targets {
		switch {
		case !u.all.has(target):
		case first == "":
			first = target
		case u.all.find(first) != u.all.find(target):
			lead := u.lead[u.all.find(first)]
			u.all.join(first, target)
			u.lead[u.all.find(first)] = lead
		}
	}
}
