package neo4j

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
)

// search keeps the nodes that a text search finds by one of its branches.
func (p *pattern) search(phrases []knowledge.Phrase, name string, branches []string) {
	query := lucene(phrases)
	if query == "" {
		return
	}
	if len(branches) == 0 {
		p.where = append(p.where, "false")
		return
	}
	p.values[name] = query
	texts := make([]string, len(branches))
	for i, branch := range branches {
		texts[i] = cypher(branch, "QUERY", name)
	}
	fragment := "filter/found"
	if len(p.clauses) > 0 {
		fragment = "filter/found_too"
	}
	p.add(fragment, "BRANCHES", strings.Join(texts, "\nUNION\n"))
}

// ownBranches look for nodes by their own terms.
func ownBranches(kinds []knowledge.Kind, namesOnly bool) (branches []string) {
	isName := func(k knowledge.Kind) bool { return k != knowledge.Statement }
	if len(kinds) == 0 || slices.ContainsFunc(kinds, isName) {
		branches = append(branches, "filter/own_names")
	}
	if !namesOnly && has(kinds, knowledge.Statement) {
		branches = append(branches, "filter/own_lines")
	}
	return branches
}

// saidBranches look for talks by the statements in them.
func saidBranches(kinds []knowledge.Kind, namesOnly bool) (branches []string) {
	if !namesOnly && has(kinds, knowledge.Talk) {
		branches = append(branches, "filter/said_in")
	}
	return branches
}

// has tells whether a kind is among the kinds; none are all.
func has(kinds []knowledge.Kind, kind knowledge.Kind) bool {
	return len(kinds) == 0 || slices.Contains(kinds, kind)
}
