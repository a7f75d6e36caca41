package sqlite

import (
	"fmt"

	"talkgraph/knowledge"
)

func (b *batch) dropRelations(relations []knowledge.Relation) {
	for _, r := range relations {
		b.exec("DELETE FROM edge WHERE src = ? AND kind = ? AND dst = ? AND qualifier = ?", b.node(r.From), r.Kind, b.node(r.To), r.Qualifier)
	}
}

func (b *batch) dropNodes(ids []string) {
	for _, id := range ids {
		row := b.node(id)
		b.unindexed = append(b.unindexed, row)
		b.exec("DELETE FROM node WHERE id = ?", row)
		delete(b.rows, id)
	}
}

func (b *batch) putNodes(nodes []knowledge.Node) {
	b.find(nodes)
	for _, n := range nodes {
		values := []any{n.Kind, n.SortKey(), n.Date, n.LengthKey(), n.Year(), encode(n), n.ID}
		row, known := b.rows[n.ID]
		if known {
			b.unindexed = append(b.unindexed, row)
			b.exec("UPDATE node SET kind = ?, name = ?, date = ?, length = ?, year = ?, body = ? WHERE key = ?", values...)
			b.exec("DELETE FROM called WHERE node = ?", row)
		} else {
			row = b.insert("INSERT INTO node(kind, name, date, length, year, body, key) VALUES (?, ?, ?, ?, ?, ?, ?)", values...)
			b.rows[n.ID] = row
		}
		for _, key := range n.Keys() {
			b.exec("INSERT INTO called VALUES (?, ?)", key, row)
		}
	}
}

func (b *batch) putRelations(relations []knowledge.Relation) {
	for _, r := range relations {
		b.exec("INSERT OR REPLACE INTO edge VALUES (?, ?, ?, ?, ?)", b.node(r.From), r.Kind, b.node(r.To), r.Qualifier, encodeRest(r))
	}
}

func (b *batch) redirect(drop []string, put map[string]string) {
	for _, key := range drop {
		b.exec("DELETE FROM redirect WHERE key = ?", key)
	}
	for key, id := range put {
		b.exec("INSERT OR REPLACE INTO redirect VALUES (?, ?)", key, id)
	}
}

// encodeRest spells what a relation has besides its identity.
func encodeRest(r knowledge.Relation) string {
	r.From, r.Kind, r.To, r.Qualifier = "", "", "", ""
	if body := encode(r); body != `{"from":"","kind":"","to":""}` {
		return body
	}
	return ""
}

// node is the row of a node that must be there.
func (b *batch) node(id string) int64 {
	row, known := b.rows[id]
	if known || b.err != nil {
		return row
	}
	found := b.ints("SELECT id FROM node WHERE key = ?", id)
	if len(found) == 0 || found[0] == 0 {
		b.fail(fmt.Errorf("the store has no node %s", id))
		return 0
	}
	b.rows[id] = found[0]
	return found[0]
}

// find looks up the rows of those nodes that are there already.
func (b *batch) find(nodes []knowledge.Node) {
	ids := make([]string, len(nodes))
	for i, n := range nodes {
		ids[i] = n.ID
	}
	if b.err != nil {
		return
	}
	b.fail(scanRows(b.ctx, b.conn, "SELECT n.key, n.id FROM json_each(?) j CROSS JOIN node n ON n.key = j.value", b.rows, list(ids)))
}
