package alone

import (
	"talkgraph/loader/parse"
	"talkgraph/loader/section"
	"talkgraph/loader/weigh"
)

// opening is how many of the first lines with words say what a report is about.
const opening = 8

// body adds what the lines behind the headline show.
func (d *document) body(h *hints) {
	codes := make(map[string]bool)
	nth, on, several, sessions, links, label, people := 0, 0, 0, 0, 0, 0, 0
	for i := d.from; i < len(d.Lines); i++ {
		l := d.Lines[i]
		if l.Shape == parse.Blank {
			continue
		}
		if nth++; nth <= opening {
			d.opens(i, h)
		}
		if code := coded.FindString(l.Text); code != "" {
			codes[code] = true
		}
		on += one(told.MatchString(l.Text))
		several += one(others.MatchString(l.Text))
		sessions += one(session.MatchString(l.Text))
		links += one(slides.MatchString(l.Text))
		label += one(labels.MatchString(l.Body))
		people += one(d.Names[i].Stranger)
	}
	h.add("codes " + upTo(len(codes), 0, 1, 2, 4))
	h.add("lines on one talk " + upTo(on, 0, 1, 2, 4))
	h.add("lines on several " + upTo(several, 0, 1, 2, 4))
	h.add("lines on sessions " + upTo(sessions, 0, 1, 3, 6, 12))
	h.add("slides " + upTo(links, 0, 1, 2, 4))
	h.add("labels of speakers " + upTo(label, 0, 1, 2, 4))
	h.add("people " + upTo(people, 0, 1, 2, 4, 8, 16))
	h.add("lines " + upTo(d.said, 20, 40, 80, 160))
}

// opens adds what one of the first lines shows.
func (d *document) opens(i int, h *hints) {
	l := d.Lines[i]
	h.addIf(quotes.MatchString(l.Text), "opening quotes")
	h.addIf(told.MatchString(l.Text), "opening on one talk")
	h.addIf(session.MatchString(l.Text), "opening on sessions")
	h.addIf(coded.MatchString(l.Text), "opening has a code")
	h.addIf(labels.MatchString(l.Body), "opening says who spoke")
	h.addIf(d.Names[i].Person, "opening names somebody")
}

// read adds what the rules found.
func (d *document) read(h *hints) {
	var all []section.Lines
	known, longest := 0, 0
	for _, t := range d.Read {
		all = append(all, t.Lines)
		known += one(t.Credited || t.Coded)
	}
	all = weigh.Outer(all)
	for _, s := range all {
		longest = max(longest, s.Last-s.First+1)
	}
	h.add("talks " + upTo(len(all), 0, 1, 2, 3, 5))
	h.add("talks known " + upTo(known, 0, 1, 2, 4))
	h.add("longest talk " + upTo(10*longest/max(len(d.Lines)-d.from, 1), 2, 4, 6, 8))
	if len(all) > 0 {
		h.addIf(4*(all[0].First-1-d.from) <= len(d.Lines), "first talk early")
	}
}
