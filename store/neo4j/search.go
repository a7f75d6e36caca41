package neo4j

import (
	"slices"
	"strconv"
	"strings"

	"talkgraph/knowledge"
)

// search keeps the nodes that a text search finds by one of its branches. It
// comes first, so that the search begins there.
func (p *pattern) search(phrases []knowledge.Phrase, branches []string) {
	query := lucene(phrases)
	if query == "" {
		return
	}
	if len(branches) == 0 {
		p.where = append(p.where, "false")
		return
	}
	p.begun = true
	fragment := "filter/found"
	if len(p.clauses) > 0 {
		fragment = "filter/found_too"
	}
	p.add(fragment, "BRANCHES", p.union(query, branches))
}

// found keeps what a text search finds in a variable, and gives its name.
func (p *pattern) found(phrases []knowledge.Phrase, branches []string) string {
	name := "found" + strconv.Itoa(len(p.set))
	p.set = append(p.set, name)
	p.sets = append(p.sets, cypher("filter/set", "SET", name, "BRANCHES", p.union(lucene(phrases), branches)))
	return name
}

// union puts the branches of a text search together.
func (p *pattern) union(query string, branches []string) string {
	name := p.value("text", query)
	texts := make([]string, len(branches))
	for i, branch := range branches {
		texts[i] = cypher(branch, "QUERY", name)
	}
	return strings.Join(texts, "\nUNION\n")
}

// ownBranches look for nodes by their own terms.
func (p *pattern) ownBranches(kinds []knowledge.Kind, phrases []knowledge.Phrase) (branches []string) {
	isName := func(k knowledge.Kind) bool { return k != knowledge.Statement }
	if len(kinds) == 0 || slices.ContainsFunc(kinds, isName) {
		branches = append(branches, "filter/own_names")
	}
	if !p.crowded[lucene(phrases)] && has(kinds, knowledge.Statement) {
		branches = append(branches, "filter/own_lines")
	}
	return branches
}

// textBranches look for talks by the statements in them as well.
func (p *pattern) textBranches(kinds []knowledge.Kind, phrases []knowledge.Phrase) []string {
	branches := p.ownBranches(kinds, phrases)
	if !p.crowded[lucene(phrases)] && has(kinds, knowledge.Talk) {
		branches = append(branches, "filter/said_in")
	}
	return branches
}

// has tells whether a kind is among the kinds; none are all.
func has(kinds []knowledge.Kind, kind knowledge.Kind) bool {
	return len(kinds) == 0 || slices.Contains(kinds, kind)
}
