package section

import (
	"slices"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
)

var (
	// ofLearning is how a post says that its parts are what its reporter took home, or what
	// was announced.
	ofLearning = pattern.MustCompile(`(?i)\b(?:take-?aways?|learnings|lessons|(?:what|things) (?:I|we)(?:['’]ve)? (?:learn(?:ed|t)|took)|(?:points|things) to remember|(?:the|all|big|biggest|major|key|main|new|latest|exciting) (?:\w+ ){0,2}announcements|(?:key|main|top|major|big|biggest|common|recurring|\d+|two|three|four|five|six|seven|ten) (?:[\w-]+ ){0,2}(?:points|trends|themes|insights|observations|impressions|lessons))\b`)
	// ofTalks is how it says that they are its talks'.
	ofTalks = pattern.MustCompile(`(?i)\b(?:talks|sessions|presentations|keynotes|workshops|lectures|videos|picks|heard)\b`)
)

// takeaways takes away the sections of English posts that say of themselves that they
// are on what their reporters took home, where nothing but their place says of any of
// them that it is a talk.
func (b *builder) takeaways() {
	for _, p := range b.Post {
		if b.isOnTakeaways(p) {
			b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
				if !within(s, p) {
					return false
				}
				b.Refuse(s.First-1, "takeaway", "heads what the reporter took home")
				return true
			})
		}
	}
}

// isOnTakeaways tells posts of which the title or the words before the first section
// say so, and in which few sections speak of the talk that they are, or are the lists of
// somebody who took notes.
func (b *builder) isOnTakeaways(p page.Span) bool {
	all, talks, lists, first := 0, 0, 0, p.To
	for _, s := range b.layout.Sections {
		if !within(s, p) {
			continue
		}
		if all++; !b.mayBeTakeaway(s) {
			return false
		}
		first = min(first, s.First-1)
		at := b.firstParagraph(s)
		switch {
		case at < 0:
			lists++
		case ofThat.MatchString(b.lines[at].Body):
			talks++
		}
	}
	return all > 1 && 3*talks < all && 2*lists < all && b.saysTakeaways(p, first)
}

// mayBeTakeaway tells sections of which only the place of the title, or a number
// before it, says that they are talks.
func (b *builder) mayBeTakeaway(s Section) bool {
	if b.SpeakersUnder(s.First-1, s.Last) != nil {
		return false
	}
	return s.Rule != "event-title" && b.seems(s) || s.Rule == "numbered-title" && s.Code == "" && len(s.Credits) == 0 && s.Kind == "talk"
}

// saysTakeaways tells whether the lines of a post before the first section say that
// it is on what its reporter took home, and not on talks.
func (b *builder) saysTakeaways(p page.Span, first int) bool {
	says := false
	for i := p.From; i < first; i++ {
		l := b.lines[i]
		if l.Shape != parse.Text && l.Shape != parse.Heading || i != p.Title && l.Runes < shortest {
			continue // a heading says it of what is under it
		}
		learnt := ofLearning.MatchString(l.Body)
		if (learnt || i == p.Title) && ofTalks.MatchString(l.Body) {
			return false
		}
		says = says || learnt
	}
	return says
}
