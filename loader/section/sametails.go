package section

import "talkgraph/loader/pattern"

var (
	tailBracket = pattern.MustCompile(`[（(][^()（）]{0,30}(?i:セッション|セクション|ブレイクアウト|講演|日目|トラック|sessions?|breakouts?|day|track)[^()（）]{0,30}[)）]$`)
	anyDigits   = pattern.MustCompile(`[0-9０-９]+`)
)

// fewestTails is how many titles end in the same brackets at least where that is the
// way of the post to print titles.
const fewestTails = 3

// sameTails makes parts of a talk of the headings that lack what the titles of a post
// have at their ends: "(2日目 講演)". It takes three titles, and half
// of those that nothing else shows to be talks.
func (b *builder) sameTails() {
	count, tail, all := make(map[string]int), "", 0
	for _, s := range b.layout.Sections {
		if !b.onlyPlaced(s) {
			continue
		}
		all++
		if t := b.tailOf(s); t != "" {
			if count[t]++; count[t] > count[tail] {
				tail = t
			}
		}
	}
	if tail == "" || count[tail] < fewestTails || count[tail] == all || 2*count[tail] < all {
		return
	}
	kept := b.layout.Sections[:0]
	for _, s := range b.layout.Sections {
		if !b.onlyPlaced(s) || b.tailOf(s) == tail {
			kept = append(kept, s)
			continue
		}
		b.Refuse(s.First-1, "part-of-talk", "lacks what the titles of the post end in")
		if len(kept) > 0 && b.postOf(kept[len(kept)-1]) == b.postOf(s) {
			kept[len(kept)-1].Last = s.Last
		}
	}
	b.layout.Sections = kept
}

// tailOf is what stands in brackets at the end of the line that entitles a section,
// whatever numbers it has; "" if nothing does.
func (b *builder) tailOf(s Section) string {
	return anyDigits.ReplaceAllString(tailBracket.FindString(b.lines[s.First-1].Body), "0")
}
