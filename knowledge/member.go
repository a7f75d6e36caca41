package knowledge

import (
	"slices"
	"strings"
)

// A member is a claim of a thing under the keys that it goes by once
// homonyms and splits are told apart.
type member struct {
	ThingClaim
	keys   []LocalKey
	places []Place // where the claim's own keys stand for this and for nothing else
	split  int     // the decision that took it apart from others; 0 for none
}

// members are claims under their own keys.
func members(claims []ThingClaim) []member {
	out := make([]member, len(claims))
	for i, claim := range claims {
		out[i] = member{ThingClaim: claim, keys: claim.Thing.Keys}
	}
	return out
}

// suffixed are keys with each of the suffixes.
func suffixed(keys []LocalKey, suffixes ...string) []LocalKey {
	var out []LocalKey
	for _, key := range keys {
		for _, suffix := range suffixes {
			out = append(out, LocalKey{key.ID + suffix, key.Rank})
		}
	}
	return out
}

// Unsuffixed is the key without what tells it apart from others of its name.
func Unsuffixed(key string) string {
	plain, _, _ := strings.Cut(key, "~")
	return plain
}

// split gives the members that a decision takes apart by their documents keys
// of their own. whole is what is one as long as nothing is split.
func (r *resolver) split(all []member, whole sets) (out []member, any bool) {
	out = slices.Clone(all)
	for _, d := range r.log {
		if d.Kind != SplitThing || len(d.Documents) == 0 || !whole.has(d.Targets[0]) {
			continue
		}
		for i, m := range all {
			if !whole.same(m.keys[0].ID, d.Targets[0]) {
				continue
			}
			for _, key := range m.Thing.Keys {
				r.Apart = append(r.Apart, key.ID)
			}
			if out[i].split == 0 && slices.Contains(d.Documents, m.Document) {
				out[i], any = m.apart(d), true
			}
		}
	}
	return out, any
}

// apart is the member as a decision splits it off.
func (m member) apart(d Decision) member {
	m.split = d.Number
	m.keys = suffixed(m.keys, "~"+Slug(strings.TrimPrefix(d.Documents[0], string(Document)+":")))
	if len(m.places) == 0 {
		for _, key := range m.Thing.Keys {
			m.places = append(m.places, Place{m.Document, "", key.ID})
		}
	}
	return m
}

// aliases lists the decisions that give a thing further names.
func (r *resolver) aliases(all sets, id string) []Decision {
	var out []Decision
	for _, d := range r.log {
		if d.Kind == AddAlias && all.same(d.Targets[0], id) {
			out = append(out, d)
		}
	}
	return out
}
