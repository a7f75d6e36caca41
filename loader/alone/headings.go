package alone

import "slices"

// headings adds what the headings show.
func (d *document) headings(h *hints) {
	all := len(d.heads)
	h.add("headings " + upTo(all, 0, 1, 2, 4, 8, 16))
	if all == 0 {
		return
	}
	var widths []int
	part, person, company, on, code, quoted := 0, 0, 0, 0, 0, 0
	for _, i := range d.heads {
		text := undressed(d.Lines[i].Body)
		widths = append(widths, columns(text))
		part += one(parts.MatchString(text))
		person += one(d.Names[i].Person)
		company += one(d.Names[i].Company)
		on += one(session.MatchString(text))
		code += one(coded.MatchString(text))
		quoted += one(quotes.MatchString(text))
	}
	slices.Sort(widths)
	h.add("headings length " + upTo(widths[all/2], 10, 16, 24, 36, 50))
	h.add("headings longest " + upTo(widths[all-1], 16, 24, 36, 50, 70))
	h.add("headings of parts " + of(part, all))
	h.add("headings with people " + upTo(person, 0, 1, 2, 4))
	h.add("headings with companies " + upTo(company, 0, 1, 2, 4))
	h.add("headings on sessions " + upTo(on, 0, 1, 2, 4))
	h.add("headings with codes " + upTo(code, 0, 1, 2))
	h.add("headings that quote " + upTo(quoted, 0, 1, 2))
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// of tells how many of all something is, in words.
func of(n, all int) string {
	switch {
	case n == 0:
		return "none"
	case n == all:
		return "all"
	case 2*n >= all:
		return "most"
	}
	return "some"
}
