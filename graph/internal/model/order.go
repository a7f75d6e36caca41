package model

import (
	"fmt"
	"slices"

	"talkgraph/knowledge"
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

// CountOrder is the input CountOrder of the schema.
type CountOrder struct{ Count Direction }

// TalkOrder is the input TalkOrder of the schema.
type TalkOrder struct {
	Date, Title                                       *Direction
	Services, Topics, Speakers, Companies, Statements *CountOrder
}

// EntityOrder is the input EntityOrder of the schema.
type EntityOrder struct {
	Name, Date  *Direction
	Talks, Uses *CountOrder
}

func (o *TalkOrder) sorts(knowledge.Kind) []store.Sort {
	return slices.Concat(by(store.ByDate, o.Date), by(store.ByName, o.Title),
		o.Services.by(counted(knowledge.Covers, false, knowledge.Service)), o.Topics.by(counted(knowledge.Covers, false, knowledge.Topic)),
		o.Speakers.by(counted(knowledge.GivenBy, false, knowledge.Person)), o.Companies.by(counted(knowledge.Features, false, knowledge.Company)),
		o.Statements.by(counted(knowledge.In, true, knowledge.Statement)))
}

func (o *EntityOrder) sorts(k knowledge.Kind) []store.Sort {
	using := counted(knowledge.Uses, k == knowledge.Service, knowledge.Company)
	if k == knowledge.Company {
		using.Match.Kinds = []knowledge.Kind{knowledge.Service}
	}
	using.Qualifiers = []string{string(Current)}
	relation, _ := query.OfTalks(k)
	return slices.Concat(by(store.ByName, o.Name), by(store.ByDate, o.Date), o.Talks.by(counted(relation, true, knowledge.Talk)), o.Uses.by(using))
}

func by(f store.Field, d *Direction) []store.Sort {
	if d == nil {
		return nil
	}
	return []store.Sort{{Field: f, Desc: *d == Desc}}
}

func (o *CountOrder) by(c store.Counted) []store.Sort {
	if o == nil {
		return nil
	}
	return []store.Sort{{Field: store.ByCount, Desc: o.Count == Desc, Counts: &c}}
}

func counted(r knowledge.RelationKind, reverse bool, k knowledge.Kind) store.Counted {
	return store.Counted{Kinds: []knowledge.RelationKind{r}, Reverse: reverse, Match: store.Match{Kinds: []knowledge.Kind{k}}}
}

// A Key is one key of an order.
type Key interface {
	sorts(of knowledge.Kind) []store.Sort
}

// Sorts is the order of nodes of a kind as the store has it. Each key must have
// exactly one field, and count what the kind has.
func Sorts[K Key](of knowledge.Kind, keys []K) ([]store.Sort, error) {
	var out []store.Sort
	for _, k := range keys {
		sorts := k.sorts(of)
		if len(sorts) != 1 {
			return nil, &query.InputError{Argument: "orderBy", Problem: "must have exactly one field in each of its keys"}
		}
		if !countable(of, sorts[0]) {
			return nil, &query.InputError{Argument: "orderBy", Problem: fmt.Sprintf("counts what a %s does not have", of)}
		}
		out = append(out, sorts[0])
	}
	return out, nil
}

// countable tells whether nodes of the kind have what the key counts.
func countable(of knowledge.Kind, s store.Sort) bool {
	switch {
	case s.Counts == nil || of == knowledge.Talk:
		return true
	case s.Counts.Kinds[0] == knowledge.Uses:
		return of == knowledge.Service || of == knowledge.Company
	}
	return s.Counts.Kinds[0] != ""
}
