package neo4j

import (
	"embed"
	"fmt"
	"slices"
	"strings"

	"talkgraph/knowledge"
)

//go:embed cypher/*.cypher
var cypherFiles embed.FS

// fragments are the pieces of Cypher that queries are put together from, by
// "file/name". A piece begins with the line "// -- name: what it does".
var fragments = readFragments()

func readFragments() map[string]string {
	out := make(map[string]string)
	entries, _ := cypherFiles.ReadDir("cypher") // embedded: it cannot fail
	for _, entry := range entries {
		text, _ := cypherFiles.ReadFile("cypher/" + entry.Name())
		file := strings.TrimSuffix(entry.Name(), ".cypher")
		for _, piece := range strings.Split("\n"+string(text), "\n// -- ")[1:] {
			title, body, _ := strings.Cut(piece, "\n")
			name, _, _ := strings.Cut(title, ":")
			out[file+"/"+name] = strings.TrimSpace(body)
		}
	}
	return out
}

// cypher is a fragment with its {{BLANKS}} filled: name, text, name, text. What fills
// them is Cypher of ours, or names out of a closed list; never a value. Values
// are in the map $given.
func cypher(fragment string, blanks ...string) string {
	for i := 0; i < len(blanks); i += 2 {
		blanks[i] = "{{" + blanks[i] + "}}"
	}
	return strings.NewReplacer(blanks...).Replace(fragments[fragment])
}

// labelsOf spells ":Talk|Person"; without kinds ":Entity", which all have.
func labelsOf(kinds ...knowledge.Kind) (string, error) {
	if len(kinds) == 0 {
		return ":Entity", nil
	}
	labels := make([]string, len(kinds))
	for i, kind := range kinds {
		if labels[i] = kind.Label(); labels[i] == "" {
			return "", fmt.Errorf("there is no kind %q", kind)
		}
	}
	return ":" + strings.Join(labels, "|"), nil
}

// typesOf spells "[:COVERS|USES]" with a variable before the colon; without
// kinds all of ours, so that a relation somebody else drew is not seen.
func typesOf(variable string, kinds ...knowledge.RelationKind) (string, error) {
	known := knowledge.RelationKinds()
	if len(kinds) == 0 {
		kinds = known
	}
	types := make([]string, len(kinds))
	for i, kind := range kinds {
		if !slices.Contains(known, kind) {
			return "", fmt.Errorf("there is no kind of relation %q", kind)
		}
		types[i] = string(kind)
	}
	return "[" + variable + ":" + strings.Join(types, "|") + "]", nil
}

// arrow draws a relation between two nodes, from the left one unless reverse.
func arrow(relation string, reverse bool) string {
	if reverse {
		return "<-" + relation + "-"
	}
	return "-" + relation + "->"
}
