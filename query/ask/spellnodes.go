package ask

import (
	"fmt"

	"talkgraph/query"
	"talkgraph/query/ask/operation"
)

func spellLines(found result) string {
	var nodes []string
	for _, a := range found.answers {
		nodes = append(nodes, a.node.ID)
	}
	return operation.Nodes(nodes, "Statement", "id\ntext\nline\ndocument { title }\ntalk { id title }")
}

// spellPath asks for the path that is shown.
func spellPath(p plan) string {
	args := fmt.Sprintf("paths(from: %s, to: %s, maxHops: %d, first: 1)", operation.String(p.ends[0]), operation.String(p.ends[1]), query.MaxHops)
	return operation.Document(args + " {\n  nodes { id name }\n  steps { text evidence " + operation.Lines + " }\n}")
}

func objectIDs(p plan) []string {
	out := make([]string, len(p.objects))
	for i, o := range p.objects {
		out[i] = o.thing.id
	}
	return out
}

func names(things []named) []string {
	out := make([]string, len(things))
	for i, n := range things {
		out[i] = n.name
	}
	return out
}

// spellSaying asks for what was found by plain words, which no filter finds so.
func spellSaying(p plan, found result) string {
	switch p.kind {
	case Facts:
		return spellLines(found)
	case Talks:
		return operation.Nodes(shownIDs(found), "Talk", talkFields(p))
	}
	return operation.Nodes(shownIDs(found), types[p.kind], "id\nname")
}
