package ask

import (
	"fmt"
	"strings"

	"talkgraph/query"
)

func spellLines(found result) string {
	var nodes []string
	for _, a := range found.answers {
		nodes = append(nodes, a.node.ID)
	}
	return spellNodes(nodes, "Statement", "id\ntext\nline\ndocument { title }\ntalk { id title }")
}

// spellPath asks for the path that is shown.
func spellPath(p plan) string {
	args := fmt.Sprintf("paths(from: %s, to: %s, maxHops: %d, first: 1)", quote(p.ends[0]), quote(p.ends[1]), query.MaxHops)
	return document(args + " {\n  nodes { id name }\n  steps { text evidence " + lineFields + " }\n}")
}

// maxRoots is how many root fields the API answers at once.
const maxRoots = 20

// spellNodes asks for the first nodes one by one; without any there is nothing
// to ask.
func spellNodes(nodes []string, kind, fields string) string {
	nodes = nodes[:min(len(nodes), maxRoots)]
	if len(nodes) == 0 {
		return ""
	}
	var out []string
	for i, id := range nodes {
		alias := ""
		if len(nodes) > 1 {
			alias = fmt.Sprintf("n%d: ", i+1)
		}
		out = append(out, fmt.Sprintf("%snode(id: %s) {\n  ... on %s {\n%s\n  }\n}", alias, quote(id), kind, indent(indent(fields))))
	}
	return document(strings.Join(out, "\n"))
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
		return spellNodes(shownIDs(found), "Talk", talkFields(p))
	}
	return spellNodes(shownIDs(found), types[p.kind], "id\nname")
}
