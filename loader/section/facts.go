package section

import (
	"cmp"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var labelLine = pattern.MustCompile(`^(?:\*\*|__)?([^:：*_。、]{1,24}?)[ 　]*(?:\*\*|__)?[ 　]*[:：](?:\*\*|__)?[ 　]*(\S.*)$`)

// A fact is what a line with a label says: "Event: XConf 2019".
type fact struct{ about, text string }

// factOf reads a line with one of the labels of entry-labels.txt.
func factOf(l *shape.Line) (fact, bool) {
	if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Runes > shape.MaxTitle || !l.Shows(shape.ShowsColon) {
		return fact{}, false
	}
	m := labelLine.FindStringSubmatch(l.Body)
	if m == nil {
		return fact{}, false
	}
	about := entryLabels[knowledge.Fold(m[1])]
	return fact{about, strings.Trim(m[2], "*_ 　")}, about != ""
}

// facts reads the lines with labels that stand before all others in a part.
func (b *finder) facts(from, to int) []fact {
	var out []fact
	for i := from; i < to; i++ {
		l := b.lines[i]
		if l.Shape == parse.Blank || l.Shape == parse.Link || l.Label() != "" {
			continue // it says who speaks
		}
		f, ok := factOf(l)
		if !ok {
			break
		}
		out = append(out, f)
	}
	return out
}

// tell adds to an event what a line with a label says.
func (f fact) tell(e Event) Event {
	switch f.about {
	case "date":
		if r := shape.RangeOf(f.text, e.Year); len(r.Date) > len(e.Date) {
			e.Date, e.Ends = r.Date, r.Ends
		}
	case "place":
		e.Place = cmp.Or(e.Place, f.text)
	}
	return e
}
