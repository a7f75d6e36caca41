package sqlite

import (
	"strings"

	"talkgraph/knowledge"
)

// index brings the text search up to date. It comes last, because FTS5 writes
// out what it has gathered whenever another table is written to.
func (b *batch) index(nodes []knowledge.Node) {
	for _, row := range b.unindexed {
		b.exec("DELETE FROM names WHERE rowid = ?", row)
		b.exec("DELETE FROM lines WHERE rowid = ?", row)
	}
	for _, n := range nodes {
		if n.Kind != knowledge.Statement {
			b.exec("INSERT INTO names(rowid, terms) VALUES (?, ?)", b.rows[n.ID], strings.Join(n.Terms(), " "))
		}
	}
	for _, n := range nodes {
		if n.Kind == knowledge.Statement {
			b.exec("INSERT INTO lines(rowid, terms) VALUES (?, ?)", b.rows[n.ID], strings.Join(n.Terms(), " "))
		}
	}
}
