package section

// fewestNews is how many things a keynote announces at least of which each has a
// heading of its own.
const fewestNews = 3

// keynoteNews makes one talk of a keynote and what stands under the headings behind
// it, where nothing but their place says of any that it is a talk, and most are the
// name of a service and nothing else: that is what the keynote announced.
func (b *builder) keynoteNews() {
	all := b.layout.Sections
	for k := range all {
		if all[k].Kind != "keynote" {
			continue
		}
		end, things := k+1, 0
		for ; end < len(all) && b.onlyPlaced(all[end]) && b.postOf(all[end]) == b.postOf(all[k]); end++ {
			if b.NamesThing(all[end].Title) {
				things++
			}
		}
		if end < len(all) || things < fewestNews || 2*things < end-k-1 {
			continue
		}
		for _, s := range all[k+1 : end] {
			b.Refuse(s.First-1, "keynote-news", "heads what a keynote announced")
		}
		all[k].Last = all[end-1].Last
		b.layout.Sections = all[:k+1]
		return
	}
}

// postOf is the index of the post in which a section begins.
func (b *builder) postOf(s Section) int {
	for i, p := range b.Post {
		if beginsIn(s, p) {
			return i
		}
	}
	return -1
}
