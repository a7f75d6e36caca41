package model

import (
	"cmp"
	"context"

	"talkgraph/query/ask"
)

// Answer is the type Answer of the schema.
type Answer struct {
	Near
	Given ask.Reply
}

func (a *Answer) Question() string { return a.Given.Question }
func (a *Answer) Kind() ask.Kind   { return a.Given.Kind }
func (a *Answer) Graphql() string  { return a.Given.GraphQL }
func (a *Answer) Count() *int      { return a.Given.Count }
func (a *Answer) Message() *string { return optional(a.Given.Message) }

// Path lists names, never null.
func (a *Answer) Path() []string { return append([]string{}, a.Given.Path...) }

// Understood says how the question was read.
func (a *Answer) Understood() *Understood { return &Understood{a.Given.Understood} }

func (a *Answer) Answers(ctx context.Context) ([]*Found, error) { return near[[]*Found](ctx, &a.Near) }

func (a *Answer) Evidence(ctx context.Context) ([]*Evidence, error) {
	return near[[]*Evidence](ctx, &a.Near)
}

// Found is the type Found of the schema.
type Found struct {
	Near
	Thing ask.Found
}

func (f *Found) Node(ctx context.Context) (Node, error) { return near[Node](ctx, &f.Near) }

func (f *Found) Evidence(ctx context.Context) ([]*Evidence, error) {
	return near[[]*Evidence](ctx, &f.Near)
}

// Understood is the type Understood of the schema.
type Understood struct{ read ask.Understood }

func (u *Understood) Wanted() ask.Kind       { return cmp.Or(u.read.Wanted, ask.None) }
func (u *Understood) Entities() []ask.Entity { return append([]ask.Entity{}, u.read.Entities...) }
func (u *Understood) Years() []int           { return append([]int{}, u.read.Years...) }
func (u *Understood) Words() []string        { return append([]string{}, u.read.Words...) }
func (u *Understood) Suggestions() []ask.Suggestion {
	return append([]ask.Suggestion{}, u.read.Suggestions...)
}
