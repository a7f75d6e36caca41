package mention

import (
	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/parse"
)

// Known is what the lexicon knows of the lines of a document, each read alone.
type Known struct {
	hits     [][]lexicon.Hit    // by line index
	doubtful [][]*lexicon.Entry // of which names need a context that the line does not give
	kanji    [][][2]int         // the bytes of names in kanji
}

// Look finds the names of the lexicon in a document's lines, and names in kanji.
// It needs nothing but these, and may go on while others read them: one of the
// lines about the document may turn out to be its title.
func Look(doc parse.Document, lex *lexicon.Lexicon) Known {
	n := len(doc.Lines)
	k := Known{make([][]lexicon.Hit, n), make([][]*lexicon.Entry, n), make([][][2]int, n)}
	lines.Each(n, func(i int) {
		if l := &doc.Lines[i]; l.Shape != parse.Link && l.Shape != parse.Blank {
			k.hits[i] = lex.FindAmong(l.Text, func(e *lexicon.Entry) lexicon.Certainty {
				k.doubtful[i] = append(k.doubtful[i], e)
				return lexicon.Unknown
			})
			if !knowledge.IsASCII(l.Text) {
				k.kanji[i] = byline.KanjiNames(l.Text)
			}
		}
	})
	return k
}

// in is what is known of the lines that are not about the document.
func (k Known) in(all []parse.Line) Known {
	for i := range all {
		if all[i].Shape == parse.Meta {
			k.hits[i], k.doubtful[i] = nil, nil
		}
	}
	return k
}
