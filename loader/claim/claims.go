// Package claim gathers the things and the relations that a document claims,
// each once, with the lines that prove them.
package claim

import (
	"cmp"
	"maps"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/slab"
)

// Claims gathers the things and links of a reading, each once.
type Claims struct {
	Reading           *knowledge.Reading
	Things            map[string]*knowledge.Thing // by the first of their keys
	lex               *lexicon.Lexicon
	people, companies map[string]bearer // by printed name
	links             map[string]*links // by the key that they begin at
	last              string            // the key that was asked for last: mostly the next one is the same
	ofLast            *links
	entered           map[*lexicon.Entry]bool // the entries that are things
	made              int                     // claims
	proved            int                     // proofs of them

	claimSlab slab.Slab[Claim]
	proofSlab slab.Slab[proof]
	linksSlab slab.Slab[links]
}

// New makes the empty claims of a reading.
func New(reading *knowledge.Reading, lex *lexicon.Lexicon) *Claims {
	return &Claims{
		Reading: reading, Things: make(map[string]*knowledge.Thing), lex: lex, people: make(map[string]bearer), companies: make(map[string]bearer),
		links: make(map[string]*links), entered: make(map[*lexicon.Entry]bool),
	}
}

// Finish puts what was gathered into the reading, in order.
func (c *Claims) Finish() {
	c.Reading.Things = slices.Grow(c.Reading.Things, len(c.Things))
	for _, key := range slices.Sorted(maps.Keys(c.Things)) {
		t := *c.Things[key]
		slices.Sort(t.Aliases)
		t.Aliases = slices.Compact(t.Aliases)
		c.Reading.Things = append(c.Reading.Things, t)
	}
	all, evidence := slices.Grow(c.Reading.Links, c.made), make([]knowledge.Evidence, 0, c.proved)
	for _, key := range slices.Sorted(maps.Keys(c.links)) {
		all, evidence = c.links[key].appendTo(all, evidence)
	}
	c.Reading.Links = all
}

// From gives the claims of links that begin at a key, in the order in which
// they were made.
func (c *Claims) From(key string) []*Claim {
	if all := c.linksOf(key); all != nil {
		return all.all
	}
	return nil
}

// Link claims a relation; further evidence for one adds up, see Finish.
func (c *Claims) Link(from string, kind knowledge.RelationKind, to, qualifier, title string, evidence ...knowledge.Evidence) {
	if from == "" || to == "" || from == to || len(evidence) == 0 {
		return
	}
	all := c.linksOf(from)
	if all == nil {
		all = c.linksSlab.One()
		c.links[from], c.ofLast = all, all
	}
	l := all.find(relation{kind, to, qualifier})
	if l == nil {
		l = c.claimSlab.One()
		l.Link = knowledge.Link{From: from, Kind: kind, To: to, Qualifier: qualifier}
		all.add(l)
		c.made++
	}
	l.Title = cmp.Or(l.Title, title)
	for _, e := range evidence {
		c.prove(l, e)
	}
}

// prove adds a proof to a claim.
func (c *Claims) prove(l *Claim, e knowledge.Evidence) {
	p := c.proofSlab.One()
	p.Evidence = e
	if l.first == nil {
		l.first = p
	} else {
		l.last.next = p
	}
	l.last = p
	c.proved++
}

// linksOf are the links that begin at a key; nil if there are none.
func (c *Claims) linksOf(key string) *links {
	if c.last != key {
		c.last, c.ofLast = key, c.links[key]
	}
	return c.ofLast
}

// Has tells whether a relation of a kind between two things was claimed.
func (c *Claims) Has(from string, kind knowledge.RelationKind, to, qualifier string) bool {
	all := c.linksOf(from)
	return all != nil && all.find(relation{kind, to, qualifier}) != nil
}
