package model

import (
	"talkgraph/query"
	"talkgraph/store"
)

// Direction is the enum Direction of the schema.
type Direction string

// The directions.
const (
	Asc  Direction = "ASC"
	Desc Direction = "DESC"
)

// TalkOrder is the input TalkOrder of the schema.
type TalkOrder struct{ Date, Title *Direction }

// EntityOrder is the input EntityOrder of the schema.
type EntityOrder struct{ Name, Date *Direction }

func (o *TalkOrder) key() (name, date *Direction)   { return o.Title, o.Date }
func (o *EntityOrder) key() (name, date *Direction) { return o.Name, o.Date }

// A Key is one key of an order.
type Key interface {
	key() (name, date *Direction)
}

// Sorts is the order as the store has it. Each key must have exactly one field.
func Sorts[K Key](keys []K) ([]store.Sort, error) {
	var out []store.Sort
	for _, k := range keys {
		switch name, date := k.key(); {
		case name != nil && date == nil:
			out = append(out, store.Sort{Field: store.ByName, Desc: *name == Desc})
		case date != nil && name == nil:
			out = append(out, store.Sort{Field: store.ByDate, Desc: *date == Desc})
		default:
			return nil, &query.InputError{Argument: "orderBy", Problem: "must have exactly one field in each of its keys"}
		}
	}
	return out, nil
}
