package occasion

import (
	"cmp"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var labelLine = pattern.MustCompile(`^(?:\*\*|__)?([^:：*_。、]{1,24}?)[ 　]*(?:\*\*|__)?[ 　]*[:：](?:\*\*|__)?[ 　]*(\S.*)$`)

// A Fact is what a line with a label says: "Event: XConf 2019".
type Fact struct{ About, Text string }

// FactOf reads a line with one of the labels of entry-labels.txt.
func FactOf(l *shape.Line) (Fact, bool) {
	if l.Shape != parse.Text && l.Shape != parse.Bullet || l.Runes > shape.MaxTitle || !l.Shows(shape.ShowsColon) {
		return Fact{}, false
	}
	m := labelLine.FindStringSubmatch(l.Body)
	if m == nil {
		return Fact{}, false
	}
	about := entryLabels[knowledge.Fold(m[1])]
	return Fact{about, strings.Trim(m[2], "*_ 　")}, about != ""
}

// Facts reads the lines with labels that stand before all others in a part.
func (b *Finder) Facts(from, to int) []Fact {
	var out []Fact
	for i := from; i < to; i++ {
		l := b.lines[i]
		if l.Shape == parse.Blank || l.Shape == parse.Link || l.Label() != "" {
			continue // it says who speaks
		}
		f, ok := FactOf(l)
		if !ok {
			break
		}
		out = append(out, f)
	}
	return out
}

// Tell adds to an event what a line with a label says.
func (f Fact) Tell(e Event) Event {
	switch f.About {
	case "date":
		if r := shape.RangeOf(f.Text, e.Year); len(r.Date) > len(e.Date) {
			e.Date, e.Ends = r.Date, r.Ends
		}
	case "place":
		e.Place = cmp.Or(e.Place, f.Text)
	}
	return e
}
