package sqlite

import (
	"crypto/sha256"

	"talkgraph/store"
)

// retract takes away what a document said.
func (b *batch) retract(document string) {
	claims := b.ints("SELECT claim FROM said WHERE document = ?", document)
	b.exec("DELETE FROM said WHERE document = ?", document)
	b.exec(`DELETE FROM claim WHERE id IN (SELECT value FROM json_each(?))
		AND NOT EXISTS (SELECT 1 FROM said s WHERE s.claim = claim.id)`, list(claims))
	b.exec("DELETE FROM document WHERE id = ?", document)
}

// claim puts in what a document says.
func (b *batch) claim(change store.Change) {
	reading := change.Reading
	b.exec("INSERT INTO document VALUES (?, ?, ?)", change.Document, change.Origin, encode(reading))
	for _, thing := range reading.Things {
		claim, isNew := b.say(change.Document, encode(thing))
		for _, key := range thing.Keys {
			b.key(isNew, key.ID, "thing", claim)
		}
	}
	for _, link := range reading.Links {
		claim, isNew := b.say(change.Document, encode(link))
		b.key(isNew, link.From, "from", claim)
		b.key(isNew, link.To, "to", claim)
	}
}

// say notes that a document makes a claim, and tells the claim's row and whether it is new.
func (b *batch) say(document, body string) (claim int64, isNew bool) {
	hash := digest(body)
	found := b.ints("SELECT id FROM claim WHERE hash = ?", hash)
	if len(found) == 0 {
		found, isNew = []int64{b.insert("INSERT INTO claim(hash, body) VALUES (?, ?)", hash, body)}, true
	}
	b.exec("INSERT OR IGNORE INTO said VALUES (?, ?)", found[0], document)
	return found[0], isNew
}

func (b *batch) key(isNew bool, key, role string, claim int64) {
	if isNew {
		b.exec("INSERT OR IGNORE INTO claim_key VALUES (?, ?, ?)", key, role, claim)
	}
}

// digest tells claims apart.
func digest(body string) []byte {
	sum := sha256.Sum256([]byte(body))
	return sum[:16]
}
