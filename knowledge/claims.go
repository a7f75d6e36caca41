package knowledge

// Claims are what documents say of things, detached from the documents'
// lines. They are the input of Resolve.
type Claims struct {
	Things []ThingClaim
	Links  []LinkClaim
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
}

// And is both claims together.
func (c Claims) And(other Claims) Claims {
	return Claims{
		append(append([]ThingClaim(nil), c.Things...), other.Things...),
		append(append([]LinkClaim(nil), c.Links...), other.Links...),
	}
}
