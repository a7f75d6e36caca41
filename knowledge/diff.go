package knowledge

import (
	"maps"
	"reflect"
	"slices"
)

// A Delta is what must be done to make one graph into another.
type Delta struct {
	PutNodes      []Node
	DropNodes     []string // ids
	PutRelations  []Relation
	DropRelations []Relation        // by identity
	PutIDs        map[string]string // keys that stand for another id than their own
	DropIDs       []string          // keys that no longer do
}

// Diff says what changes from one graph to the next.
func Diff(before, after Graph) Delta {
	var d Delta
	d.PutNodes, d.DropNodes = diffNodes(before.Nodes, after.Nodes)
	d.PutRelations, d.DropRelations = diffRelations(before.Relations, after.Relations)
	d.PutIDs = make(map[string]string)
	for key, id := range after.IDs {
		if id != key && before.IDs[key] != id {
			d.PutIDs[key] = id
		}
	}
	for _, key := range slices.Sorted(maps.Keys(before.IDs)) {
		if id := after.ID(key); before.IDs[key] != key && (after.IDs[key] == "" || id == key) {
			d.DropIDs = append(d.DropIDs, key)
		}
	}
	return d
}

func diffNodes(before, after []Node) (put []Node, drop []string) {
	old := make(map[string]Node, len(before))
	for _, n := range before {
		old[n.ID] = n
	}
	for _, n := range after {
		if was, ok := old[n.ID]; !ok || !reflect.DeepEqual(was, n) {
			put = append(put, n)
		}
		delete(old, n.ID)
	}
	return put, slices.Sorted(maps.Keys(old))
}

func diffRelations(before, after []Relation) (put, drop []Relation) {
	old := make(map[string]Relation, len(before))
	for _, r := range before {
		old[r.ID()] = r
	}
	for _, r := range after {
		if was, ok := old[r.ID()]; !ok || !reflect.DeepEqual(was, r) {
			put = append(put, r)
		}
		delete(old, r.ID())
	}
	drop = slices.SortedFunc(maps.Values(old), CompareRelations)
	return put, drop
}
