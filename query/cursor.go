package query

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"

	"talkgraph/knowledge"
	"talkgraph/store"
)

// A cursor is a place in the answer to one question. Clients see it as text
// that they can only give back.
type cursor struct {
	Question string   `json:"q"`           // fingerprint of the question
	Stage    int      `json:"t,omitempty"` // of a list in several stages: which one
	Values   []string `json:"v"`           // of the order's fields
	ID       string   `json:"id"`
	Revision int64    `json:"r,omitempty"` // of the graph, where the values hold counts, which change with it
	Sum      string   `json:"s,omitempty"` // over all of the above
}

// cursorAt is the cursor of a node in an order that counts nothing.
func cursorAt(question string, stage int, n knowledge.Node, order []store.Sort) string {
	place := store.PositionOf(n, order)
	return cursor{Question: question, Stage: stage, Values: place.Values, ID: place.ID}.text()
}

// text is what clients see.
func (c cursor) text() string {
	c.Sum = fingerprint(c)
	return base64.RawURLEncoding.EncodeToString(encode(c))
}

// readCursor takes back a cursor of this question, whose order has so many
// keys. argument is what the client calls it.
func readCursor(argument, text, question string, keys int) (cursor, error) {
	var c cursor
	data, err := base64.RawURLEncoding.DecodeString(text)
	if err == nil {
		err = json.Unmarshal(data, &c)
	}
	sum := c.Sum
	c.Sum = ""
	switch {
	case err != nil, sum != fingerprint(c):
		return c, &InputError{argument, "is no cursor: it is damaged or was made elsewhere"}
	case c.Question != question, len(c.Values) != keys:
		return c, &InputError{argument, "is a cursor of another list: use it with the arguments that it was given for"}
	}
	return c, nil
}

func (c cursor) position() *store.Position { return &store.Position{Values: c.Values, ID: c.ID} }

// fingerprint is a short text that differs for values that differ.
func fingerprint(v any) string {
	sum := sha256.Sum256(encode(v))
	return base64.RawURLEncoding.EncodeToString(sum[:9])
}

func encode(v any) []byte {
	data, err := json.Marshal(v)
	if err != nil {
		panic(fmt.Sprintf("query: %T cannot be spelt as JSON: %v", v, err)) // a type of ours that holds no text, number or list
	}
	return data
}
