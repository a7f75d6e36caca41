package page

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// leadLines is within how many lines after a title a lead stands.
const leadLines = 8

// WithoutLeads drops the marks that end a talk where its summary stands right
// under its title, before what is told.
func (b *Page) WithoutLeads(marks []Mark) []Mark {
	var out []Mark
	for _, m := range marks {
		if n := len(out); !m.Talk && n > 0 && out[n-1].Talk && m.Line-out[n-1].Line <= leadLines && leads.Has(b.lines[m.Line].Body) {
			continue
		}
		out = append(out, m)
	}
	return out
}

// keynoteItem tells an item that begins with the word for a keynote, over
// deeper ones: in lists, the keynote's title is one.
func (b *Page) keynoteItem(i int) bool {
	l := b.lines[i]
	if l.Shape != parse.Bullet || l.Indent >= 4 || l.Runes > 24 || shape.KeynoteWords.Prefix(l.Body) == "" {
		return false
	}
	j := b.Below(i, len(b.lines))
	return j >= 0 && b.lines[j].Shape == parse.Bullet && b.lines[j].Indent > l.Indent
}
