package model

import (
	"talkgraph/query"
	"talkgraph/store"
)

// Names is the input Names of the schema.
type Names struct {
	All, Any, None []string
	Narrower       *bool
}

// IntRange is the input IntRange of the schema.
type IntRange struct{ From, To *int32 }

// DateRange is the input DateRange of the schema.
type DateRange struct{ From, To *string }

func (r *DateRange) dates() store.Dates {
	if r == nil {
		return store.Dates{}
	}
	return store.Dates{Since: value(r.From), Until: value(r.To)}
}

func (n *Names) query() query.Names {
	if n == nil {
		return query.Names{}
	}
	return query.Names{All: n.All, Any: n.Any, None: n.None, Narrower: value(n.Narrower)}
}

// link completes a filter by names; none is given if no names are.
func (n *Names) link(f query.NameFilter) []query.NameFilter {
	if n == nil {
		return nil
	}
	f.Names = n.query()
	return []query.NameFilter{f}
}

// bounds are 0 where the range is open.
func (r *IntRange) bounds() (from, to int) {
	if r == nil {
		return 0, 0
	}
	return int(value(r.From)), int(value(r.To))
}

// lines are the bounds of a number of lines.
func (r *IntRange) lines() query.LineRange {
	if r == nil {
		return query.LineRange{}
	}
	return query.LineRange{From: whole(r.From), To: whole(r.To)}
}

func whole(n *int32) *int {
	if n == nil {
		return nil
	}
	out := int(*n)
	return &out
}

// value is what a pointer points to, or the zero value.
func value[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
