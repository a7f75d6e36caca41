package knowledge

// A Graph is nodes and relations, each once, in the order of their ids, and
// the ids that the keys of things stand for.
type Graph struct {
	Nodes     []Node
	Relations []Relation
	IDs       map[string]string // key → id
	Places    map[Place]string  // where a key stands for something else than IDs says
	Apart     []string          // keys that mean several things, so that it matters who uses them; sorted
}

// A Place is a key as one document uses it. By what it stands beside it is
// told which of several people of one name is meant.
type Place struct {
	Document string
	Beside   string // key of the talk given or that a line belongs to, id of a line outside of talks, key of the company worked for; empty: anywhere else in the document
	Key      string
}

// ID is what a key stands for where nothing else is said of it.
func (g Graph) ID(key string) string {
	if id, ok := g.IDs[key]; ok {
		return id
	}
	return key
}

// At is what a key stands for at a place.
func (g Graph) At(document, beside, key string) string {
	if id, ok := g.Places[Place{document, beside, key}]; ok {
		return id
	}
	if id, ok := g.Places[Place{document, "", key}]; ok {
		return id
	}
	return g.ID(key)
}

// In gives At for one document.
func (g Graph) In(document string) func(beside, key string) string {
	return func(beside, key string) string { return g.At(document, beside, key) }
}
