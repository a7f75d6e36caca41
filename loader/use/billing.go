package use

import (
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
)

// A billing is what the bylines of a section say, by line and by person, so
// that asking takes no longer where they are many.
type billing struct {
	section int
	from    map[int]int      // by line index: the code point at which its first byline begins
	title   int              // the code point at which the title begins behind a byline, in the first line; or -1
	jobs    map[string][]job // by person, in the order of the bylines
}

// A job is a company as a byline prints it, and the index of the line.
type job struct {
	company string
	line    int
}

// billed reads the bylines of a section: those of the last one asked for are kept.
func (r *reader) billed(i int) *billing {
	if r.bill != nil && r.bill.section == i {
		return r.bill
	}
	if r.bill == nil {
		r.bill = &billing{from: make(map[int]int), jobs: make(map[string][]job)}
	}
	r.bill.section = i
	clear(r.bill.from)
	clear(r.bill.jobs)
	for _, c := range r.Layout.Sections[i].Credits {
		line, first := c.Line-1, -1
		for _, p := range c.People {
			if first < 0 || p.Start < first {
				first = p.Start
			}
			if p.From < p.To {
				first = min(first, p.From)
			}
			if p.Company != "" {
				key, _ := r.Claims.Person(p.Name)
				r.bill.jobs[key] = append(r.bill.jobs[key], job{p.Company, line})
			}
		}
		begins := r.begins(line, c.Offset, max(0, first))
		if from, ok := r.bill.from[line]; !ok || begins < from {
			r.bill.from[line] = begins
		}
	}
	r.bill.title = -1
	if from, ok := r.bill.from[r.Layout.Sections[i].First-1]; ok {
		r.bill.title = r.titledBehind(i, from)
	}
	return r.bill
}

// begins is the code point at which a byline begins that is counted from an
// offset: where that is the start of a heading, at the first of its names.
func (r *reader) begins(line, offset, first int) int {
	if line < 0 || line >= len(r.Doc.Lines) || offset > r.Doc.Lines[line].Start || r.Doc.Lines[line].Shape != parse.Heading {
		return offset
	}
	return offset + first
}

// inByline tells whether a mention belongs to a byline on the line.
func (r *reader) inByline(i, line int, m mention.Mention) bool {
	bill := r.billed(i)
	from, ok := bill.from[line]
	if line == r.Layout.Sections[i].First-1 && bill.title >= 0 && m.Start >= bill.title {
		return false
	}
	return ok && m.Start >= from || line == r.Layout.Sections[i].First-1 && r.namesSpeakersFirm(line, m)
}
