package outline

import "talkgraph/loader/section/bylined"

// bylined reads headings that say who spoke, where the lines under them entitle
// the talks: "Ana Lopez - Acme" over "*Boxes at Sea*". One such heading may be
// anybody's; two at a level, and half of it, are those of talks, and so are the
// names beside them.
func (b *Outliner) bylined(heads []*heading) {
	var levels [7][]int // indexes of headings
	for i, h := range heads {
		levels[h.level] = append(levels[h.level], i)
	}
	for _, at := range levels {
		all := make([]bylined.Head, len(at))
		for k, i := range at {
			all[k] = bylined.Head{Line: heads[i].line, To: heads[i].to, Never: heads[i].Code != ""}
		}
		for k, t := range b.EntitledBelow(all) {
			heads[at[k]].Title, heads[at[k]].strong = &t, true
		}
	}
}
