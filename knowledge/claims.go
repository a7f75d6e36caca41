package knowledge

import (
	"cmp"
	"slices"
)

// Claims are what documents say of things, detached from the documents'
// lines. They are the input of Resolve.
type Claims struct {
	Things    []ThingClaim
	Links     []LinkClaim
	Sightings []Sighting
	Hints     []LinkClaim // links that are known only as far as they tell who is who; they make no relations
}

// A ThingClaim is a thing and the document that knows it.
type ThingClaim struct {
	Document string
	Thing    Thing
}

// A LinkClaim is a link and the document that claims it.
type LinkClaim struct {
	Document string
	Link     Link
}

// A Sighting is a line that names a person. Resolve needs them where one name
// is borne by several people: of which of them does the line speak?
type Sighting struct {
	Document  string
	Statement string // id of the line
	Talk      string // key of the talk that the line belongs to; empty for none
	Person    string // key
}

// beside is what the name stands beside (see Place).
func (s Sighting) beside() string { return cmp.Or(s.Talk, s.Statement) }

// Add takes in what a reading claims; no reading claims nothing.
func (c *Claims) Add(r *Reading) {
	if r == nil {
		return
	}
	for _, t := range r.Things {
		c.Things = append(c.Things, ThingClaim{r.Document.ID, t})
	}
	for _, l := range r.Links {
		c.Links = append(c.Links, LinkClaim{r.Document.ID, l})
	}
	for _, line := range r.Statements {
		for _, m := range line.Mentions {
			if kind, _ := KindOf(m.Thing); kind == Person {
				c.Sightings = append(c.Sightings, Sighting{r.Document.ID, StatementID(r.Document.ID, line.Number), line.Talk, m.Thing})
			}
		}
	}
}

// And is both claims together.
func (c Claims) And(other Claims) Claims {
	return Claims{
		slices.Concat(c.Things, other.Things),
		slices.Concat(c.Links, other.Links),
		slices.Concat(c.Sightings, other.Sightings),
		slices.Concat(c.Hints, other.Hints),
	}
}
