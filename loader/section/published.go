package section

import (
	"strconv"

	"talkgraph/loader/parse"
	"talkgraph/loader/section/shape"
)

// Published is when the document seems to have been written.
type Published struct {
	Date string // ISO 8601 as far as known
	Year int    // 0 if nothing tells
}

// published is when a document says that it was written, or what year its
// dates speak of most.
func published(doc parse.Document) Published {
	if d := shape.FindDates(doc.Front.Published); d.Date != "" {
		year, _ := strconv.Atoi(d.Date[:4])
		return Published{d.Date, year}
	}
	count := make(map[string]int)
	for _, l := range doc.Lines {
		if !shape.HasYear(l.Text) {
			continue
		}
		if d := shape.FindDates(l.Text).Date; d != "" {
			count[d[:4]] += 2
		}
		for _, m := range shape.Stamp.FindAllStringSubmatch(l.Text, -1) {
			count[m[1]] += 2
		}
		for _, m := range shape.YearAlone.FindAllStringSubmatch(l.Text, -1) {
			count[m[1]]++
		}
	}
	best := ""
	for year, n := range count {
		if best == "" || n > count[best] || n == count[best] && year < best {
			best = year
		}
	}
	year, _ := strconv.Atoi(best)
	return Published{Year: year}
}
