package credit

import (
	"talkgraph/knowledge"
	"talkgraph/loader/credit/likely"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
)

// A Named is somebody whom the lines of a talk name.
type Named struct {
	Key    string
	Line   int // the first that names them, by index
	Naming likely.Naming
}

// latest is the last of the lines with words of a talk, counted from 0, whose first
// naming of somebody may make them its speaker: later ones are mostly told of.
const latest = 10

// The greatest number of people of a talk, and of code points of a line, that are
// weighed: longer ones are no bylines, and take long.
const (
	mostNamed   = 50
	longestLine = 2000
)

// likelySpeaker claims as the speaker of a talk, of whom nothing else tells, whoever of
// those whom its lines name likely is.
func (r *Talks) likelySpeaker(i int) {
	if r.hasPeople(i) {
		return
	}
	for _, n := range r.Named(i) {
		if n.Naming.Nth <= latest && likely.Speaker.Sum(n.Naming.Hints()) > likely.Enough {
			r.Claims.Link(r.Keys[i], knowledge.GivenBy, n.Key, "speaker", "", r.At(n.Line, "likely-speaker"))
		}
	}
}

// Named are those whom the lines of a talk name, in order, up to a limit.
func (r *Talks) Named(i int) (all []Named) {
	at, nth := make(map[string]int), 0
	for _, line := range r.Own(i) {
		for _, m := range r.People(line) {
			k, met := at[m.Key]
			if !met && (len(all) == mostNamed || r.Coded(line).Len() > longestLine) {
				continue
			}
			if !met {
				k = len(all)
				at[m.Key] = k
				all = append(all, Named{Key: m.Key, Line: line, Naming: r.naming(i, line, m)})
				all[k].Naming.Before, all[k].Naming.Nth = k, nth
			}
			all[k].Naming.Times++
		}
		if lines.WorthReading(r.Doc.Lines[line]) {
			nth++
		}
	}
	for k := range all {
		all[k].Naming.People = len(all)
	}
	return all
}

// naming is how a line of a talk names somebody first.
func (r *Talks) naming(i, line int, m mention.Mention) likely.Naming {
	text := r.Coded(line)
	n := likely.Naming{
		Line: text.String(), From: text.Byte(m.Start), To: text.Byte(m.End),
		Talks: r.present()[m.Key].talks,
		Known: r.present()[m.Key].first < r.Layout.Sections[i].First-1, Company: len(r.Companies(line)) > 0,
		Position: mention.TitleWords.In(text.String()), Keynote: r.Layout.Sections[i].Kind == "keynote",
	}
	n.Acts, n.Aside = speaks.In(n.Line[n.To:]), r.aside(i, line, m)
	if line > 0 {
		n.Above = r.Text(line - 1)
	}
	for _, other := range r.People(line) {
		n.Named += other.End - other.Start
		n.Beside = n.Beside || other.Key != m.Key
	}
	return n
}

// A presence is where a document names somebody.
type presence struct {
	first int // the first line, by index
	talks int // how many talks have a line that does
	last  int // the last of them
}

// present gives where the document names each person.
func (r *Talks) present() map[string]presence {
	if r.presences != nil {
		return r.presences
	}
	r.presences = make(map[string]presence)
	for line, i := range r.Inner {
		for _, m := range r.People(line) {
			p, met := r.presences[m.Key]
			if !met {
				p = presence{first: line, last: -1}
			}
			if i >= 0 && i != p.last {
				p.talks, p.last = p.talks+1, i
			}
			r.presences[m.Key] = p
		}
	}
	return r.presences
}
