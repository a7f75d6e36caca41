package section

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/billing"
)

// opensTold credits a talk of which no line says alone who gave it to the several
// people of whom its first paragraph tells that they did: "Ana Lopez and Bo Ek gave a
// presentation on …". Of one alone, sentences are read later.
func (b *builder) opensTold(s *Section) {
	if len(s.Credits) > 0 || b.layout.Language != "en" {
		return
	}
	for at := s.First; at < s.Last; at++ {
		l := b.lines[at]
		if l.Shape == parse.Blank || l.Shape == parse.Link || l.Shape == parse.Aside {
			continue
		}
		if l.Shape != parse.Text || l.Runes < shortest {
			return
		}
		if found := findIn(l.Body, b.lex); len(found) == 1 && found[0].Named && !found[0].Titled && len(found[0].People) > 1 {
			s.Credits = []billing.Credit{{Line: at + 1, Offset: l.Start, People: found[0].People, Rule: "told"}}
		}
		return
	}
}
