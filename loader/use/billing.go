package use

import "talkgraph/loader/mention"

// A billing is what the bylines of a section say, by line and by person, so
// that asking takes no longer where they are many.
type billing struct {
	section int
	from    map[int]int      // by line index: the code point at which its first byline begins
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
	credits := r.Layout.Sections[i].Credits
	for _, c := range credits {
		line := c.Line - 1
		if from, ok := r.bill.from[line]; !ok || c.Offset < from {
			r.bill.from[line] = c.Offset
		}
		for _, p := range c.People {
			if p.Company != "" {
				key, _ := r.Claims.Person(p.Name)
				r.bill.jobs[key] = append(r.bill.jobs[key], job{p.Company, line})
			}
		}
	}
	return r.bill
}

// inByline tells whether a mention belongs to a byline on the line.
func (r *reader) inByline(i, line int, m mention.Mention) bool {
	from, ok := r.billed(i).from[line]
	return ok && m.Start >= from
}
