package model

import "context"

// Service is the type Service of the schema.
type Service struct{ entity }

func (s *Service) Category() *string { return optional(s.node.Category) }
func (s *Service) ProvidedBy(ctx context.Context) (*Company, error) {
	return near[*Company](ctx, &s.Near)
}
func (s *Service) PartOf(ctx context.Context) (*Service, error) { return near[*Service](ctx, &s.Near) }
func (s *Service) Parts(ctx context.Context) ([]*Service, error) {
	return near[[]*Service](ctx, &s.Near)
}

func (s *Service) UsedBy(ctx context.Context, status []UseStatus) ([]*Use, error) {
	return near[[]*Use](ctx, &s.Near)
}

func (s *Service) AnnouncedAt(ctx context.Context) ([]*Announcement, error) {
	return near[[]*Announcement](ctx, &s.Near)
}

func (s *Service) Talks(ctx context.Context, first *int32, after *string) (*TalkConnection, error) {
	return near[*TalkConnection](ctx, &s.Near)
}

// Person is the type Person of the schema.
type Person struct{ entity }

func (p *Person) NameEn() *string { return optional(p.node.NameEn) }
func (p *Person) NameJa() *string { return optional(p.node.NameJa) }

func (p *Person) WorksFor(ctx context.Context) ([]*Affiliation, error) {
	return near[[]*Affiliation](ctx, &p.Near)
}

func (p *Person) Talks(ctx context.Context, first *int32, after *string) (*TalkConnection, error) {
	return near[*TalkConnection](ctx, &p.Near)
}

// Company is the type Company of the schema.
type Company struct{ entity }

func (c *Company) Kind() *string { return optional(c.node.Type) }

func (c *Company) Uses(ctx context.Context, status []UseStatus) ([]*Use, error) {
	return near[[]*Use](ctx, &c.Near)
}

func (c *Company) Provides(ctx context.Context) ([]*Service, error) {
	return near[[]*Service](ctx, &c.Near)
}

func (c *Company) People(ctx context.Context) ([]*Person, error) {
	return near[[]*Person](ctx, &c.Near)
}

func (c *Company) Talks(ctx context.Context, first *int32, after *string) (*TalkConnection, error) {
	return near[*TalkConnection](ctx, &c.Near)
}

// Event is the type Event of the schema.
type Event struct{ entity }

func (e *Event) Series() *string { return optional(e.node.Series) }
func (e *Event) Kind() *string   { return optional(e.node.Type) }
func (e *Event) Place() *string  { return optional(e.node.Place) }
func (e *Event) Starts() *string { return optional(e.node.Date) }
func (e *Event) Ends() *string   { return optional(e.node.Ends) }

// Year is null where the event's date is unknown.
func (e *Event) Year() *int {
	if year := e.node.Year(); year != 0 {
		return &year
	}
	return nil
}

func (e *Event) Announces(ctx context.Context) ([]*Announcement, error) {
	return near[[]*Announcement](ctx, &e.Near)
}

func (e *Event) Talks(ctx context.Context, first *int32, after *string) (*TalkConnection, error) {
	return near[*TalkConnection](ctx, &e.Near)
}

// Topic is the type Topic of the schema.
type Topic struct{ entity }

func (t *Topic) NameJa() *string                               { return optional(t.node.NameJa) }
func (t *Topic) Broader(ctx context.Context) ([]*Topic, error) { return near[[]*Topic](ctx, &t.Near) }

func (t *Topic) Narrower(ctx context.Context) ([]*Topic, error) {
	return near[[]*Topic](ctx, &t.Near)
}

func (t *Topic) Talks(ctx context.Context, first *int32, after *string) (*TalkConnection, error) {
	return near[*TalkConnection](ctx, &t.Near)
}
