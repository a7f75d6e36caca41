package model

import "talkgraph/query"

// Names is the input Names of the schema.
type Names struct{ All, Any, None []string }

// IntRange is the input IntRange of the schema.
type IntRange struct{ From, To *int32 }

// TalkFilter is the input TalkFilter of the schema.
type TalkFilter struct {
	Covers    *Names
	Speakers  *Names
	Companies *Names
	Events    *Names
	Year      *IntRange
	Text      *string
}

// Query is the filter as package query has it.
func (f *TalkFilter) Query() query.TalkFilter {
	if f == nil {
		return query.TalkFilter{}
	}
	out := query.TalkFilter{
		Covers: f.Covers.query(), Speakers: f.Speakers.query(), Companies: f.Companies.query(), Events: f.Events.query(),
		Text: value(f.Text),
	}
	out.From, out.To = f.Year.bounds()
	return out
}

func (n *Names) query() query.Names {
	if n == nil {
		return query.Names{}
	}
	return query.Names(*n)
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

// value is what a pointer points to, or the zero value.
func value[T any](p *T) T {
	var zero T
	if p == nil {
		return zero
	}
	return *p
}
