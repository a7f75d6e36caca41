package mention

import (
	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
)

// credited adds the people and companies of bylines.
func (r *finder) credited() {
	credits := []billing.Credit{}
	for _, s := range r.Layout.Sections {
		credits = append(credits, s.Credits...)
	}
	if a := r.Layout.Author; a != nil {
		credits = append(credits, *a)
	}
	for _, c := range credits {
		if r.Doc.Lines[c.Line-1].Shape == parse.Meta {
			continue // of the front matter nothing is a mention
		}
		for _, p := range c.People {
			key, entry := r.claims.Person(p.Name)
			r.surname(p.Name, key)
			r.add(c.Line-1, Mention{c.Offset + p.Start, c.Offset + p.End, knowledge.Person, key, entry, c.Rule})
			if p.Company != "" {
				key, entry := r.claims.Company(p.Company)
				at := c.Company(p)
				r.add(at.Line-1, Mention{at.Start, at.End, knowledge.Company, key, entry, c.Rule})
			}
		}
	}
}
