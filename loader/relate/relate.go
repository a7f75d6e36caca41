package relate

import (
	"cmp"
	"slices"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/claim"
	"talkgraph/loader/codepoint"
	"talkgraph/loader/cover"
	"talkgraph/loader/credit"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
	"talkgraph/loader/saying"
	"talkgraph/loader/section"
	"talkgraph/loader/use"
)

// Known is what the lines of a document show and name, each read alone, and who
// sells what.
type Known struct {
	seen    lines.Glance
	names   mention.Known
	sellers credit.Sellers
}

// Look reads each line of a document alone. It needs nothing but these, and may go
// on while others look for its talks.
func Look(doc parse.Document, lex *lexicon.Lexicon) Known {
	return Known{lines.Look(doc, lineCues), mention.Look(doc, lex), credit.SellersOf(lex)}
}

// Relate fills a reading, whose document is set, with what the document says;
// known is what a look at it showed. The log, which may be nil, takes notes of
// what it seems to say and does not.
func Relate(doc parse.Document, layout section.Layout, known Known, lex *lexicon.Lexicon, reading *knowledge.Reading, log *refusal.Log) {
	r := newRelater(doc, layout, known, lex, claim.New(reading, lex), log)
	r.Claim()
	cover.Claim(r.Talks)
	use.Claim(r.Talks)
	r.announcements()
	r.unspoken()
	facts(r.Claims, lex)
	r.bothNames()
	r.statements()
	r.Claims.Finish()
}

// Credits gives the talks of a document with those who gave them, and nothing else
// that Relate claims.
func Credits(doc parse.Document, layout section.Layout, lex *lexicon.Lexicon, reading *knowledge.Reading) *credit.Talks {
	r := newRelater(doc, layout, Look(doc, lex), lex, claim.New(reading, lex), nil)
	r.Claim()
	return r.Talks
}

// newRelater reads the lines of a document that follow on what was stated of it
// so far, what they name, and how they speak of it.
func newRelater(doc parse.Document, layout section.Layout, known Known, lex *lexicon.Lexicon, claims *claim.Claims, log *refusal.Log) *relater {
	source := lines.Source{ID: claims.Reading.Document.ID, Before: len(claims.Reading.Statements), Log: log}
	found := mention.Find(lines.Read(doc, layout, known.seen, source), known.names, lex, claims)
	return &relater{credit.New(saying.Read(found), lex, claims, known.sellers)}
}

// relater claims what no other stage does.
type relater struct{ *credit.Talks }

// statements states every line with the talk that it belongs to and what it
// names.
func (r *relater) statements() {
	all := &r.Claims.Reading.Statements
	*all = slices.Grow(*all, len(r.Doc.Lines))
	n := 0
	for _, found := range r.Found {
		n += len(found)
	}
	mentions := make([]knowledge.MentionClaim, 0, n)
	for i := range r.Doc.Lines {
		l := &r.Doc.Lines[i]
		line := knowledge.Line{Number: r.Source.Before + l.Number, Text: cmp.Or(l.Printed, l.Text), Field: l.Field}
		if s := r.Inner[i]; s >= 0 {
			line.Talk = r.Keys[s]
		}
		if len(r.Found[i]) > 0 {
			first, text := len(mentions), r.Coded(i)
			if l.Printed != "" {
				printed := codepoint.New(l.Printed)
				text = &printed
			}
			for _, m := range r.Found[i] {
				mentions = append(mentions, knowledge.MentionClaim{Thing: m.Key, Surface: text.Printed(m.Start, m.End), Start: m.Start, End: m.End})
			}
			line.Mentions = slices.Clip(mentions[first:])
		}
		*all = append(*all, line)
	}
}
