package outline

import "talkgraph/loader/section/shape"

// commaNames reads who spoke behind the commas of headings, those of each level
// by themselves.
func (b *Outliner) commaNames(heads []*heading) {
	var byLevel [7]map[int]*shape.Title
	for _, h := range heads {
		if byLevel[h.level] == nil {
			byLevel[h.level] = make(map[int]*shape.Title)
		}
		byLevel[h.level][h.line] = h.Title
	}
	for _, titles := range byLevel {
		b.ReadCommaNames(titles)
	}
}
