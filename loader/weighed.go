package loader

import (
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/alone"
	"talkgraph/loader/credit"
	"talkgraph/loader/parse"
	"talkgraph/loader/refusal"
	"talkgraph/loader/relate"
	"talkgraph/loader/section"
	"talkgraph/loader/section/shape"
	"talkgraph/loader/weigh"
)

// Weighable is a report as it is weighed: what its lines show and name, and which
// talks rules find. Errors are of type *parse.Error.
func Weighable(name string, data []byte, lex *lexicon.Lexicon) (weigh.Text, error) {
	doc, err := parse.Parse(name, data)
	if err != nil {
		return weigh.Text{}, err
	}
	layout := section.Split(doc, lex, nil)
	return weighable(doc, layout, related(doc, layout, relate.Look(doc, lex), lex, nil)), nil
}

// Credited is a report with who gave its talks, which are given. Errors are of type
// *parse.Error.
func Credited(name string, data []byte, lex *lexicon.Lexicon, talks []section.Lines) (*credit.Talks, error) {
	doc, err := parse.Parse(name, data)
	if err != nil {
		return nil, err
	}
	layout := section.Recut(doc, lex, nil, talks)
	return relate.Credits(doc, layout, lex, &knowledge.Reading{Document: document(doc, layout)}), nil
}

// weighed reads a document with the talks that rules find or, where these are
// others, with those that are likelier by the weight of all that lines show. Where its
// format marks headings, rules know best.
func weighed(doc parse.Document, layout section.Layout, known relate.Known, lex *lexicon.Lexicon, log *refusal.Log) *knowledge.Reading {
	reading := related(doc, layout, known, lex, log)
	text := weighable(doc, layout, reading)
	if alone.Is(text) {
		log.Forget()
		return related(doc, section.Alone(doc, lex, log), known, lex, log)
	}
	if weigh.Marked(doc) {
		return reading
	}
	talks, others := weigh.Learnt.Spans(text)
	if !others {
		return reading
	}
	log.Forget()
	return related(doc, section.Recut(doc, lex, log, talks), known, lex, log)
}

// related is a document with all that it says, its talks given.
func related(doc parse.Document, layout section.Layout, known relate.Known, lex *lexicon.Lexicon, log *refusal.Log) *knowledge.Reading {
	reading := &knowledge.Reading{Document: document(doc, layout)}
	relate.Relate(doc, layout, known, lex, reading, log)
	return reading
}

// weighable is a document as it is weighed.
func weighable(doc parse.Document, layout section.Layout, reading *knowledge.Reading) weigh.Text {
	t := weigh.Text{Lines: shape.LinesOf(doc), Title: doc.Front.Title, Names: make([]weigh.Names, len(doc.Lines)), Known: true}
	kinds := make(map[string]knowledge.Kind, len(reading.Things))
	for i := range reading.Things {
		for _, key := range reading.Things[i].Keys {
			kinds[key.ID] = reading.Things[i].Kind
		}
	}
	met := make(map[string]bool)
	for i, s := range reading.Statements {
		n := &t.Names[i]
		for _, m := range s.Mentions {
			name(n, kinds[m.Thing], m.Surface)
			n.Stranger = n.Stranger || kinds[m.Thing] == knowledge.Person && !met[m.Thing]
			met[m.Thing] = true
		}
	}
	for _, s := range layout.Sections {
		t.Read = append(t.Read, weigh.Talk{Lines: section.Lines{First: s.First, Last: s.Last}, Credited: len(s.Credits) > 0, Keynote: s.Kind == "keynote", Coded: s.Code != "", Alike: s.Rule == section.ThisTalk})
	}
	return t
}

// name notes that a line names something of a kind.
func name(n *weigh.Names, kind knowledge.Kind, surface string) {
	switch kind {
	case knowledge.Person:
		n.Person = true
		n.Runes += utf8.RuneCountInString(surface)
	case knowledge.Company:
		n.Company = true
		n.Runes += utf8.RuneCountInString(surface)
	case knowledge.Service:
		n.Service = true
	case knowledge.Topic:
		n.Topic = true
	case knowledge.Event:
		n.Event = true
	}
}
