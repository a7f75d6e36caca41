package section

import (
	_ "embed"
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/occasion"
	"talkgraph/loader/words"
)

var (
	// wasAt is how a reporter says, right before the name of an event, of having been
	// there: "Last week I attended this year's …". Who was at a talk says so of it.
	wasAt = pattern.MustCompile(`(?i)\b(?:attend(?:ed|ing)?|went (?:back )?to|got to go to|visit(?:ed|ing)?|been (?:to|at)|(?:was|were|am|are|i['’]m|we['’]re) at|spent at|travell?ed to|(?:back|return(?:ed|ing)?|home|came|flew) (?:home )?from)((?: [\w'’-]+){0,4}) $`)
	// wasAtOne is the same before the word for one.
	wasAtOne = pattern.MustCompile(`(?i)\b(?:attend(?:ed|ing)?|went (?:back )?to|got to go to|visit(?:ed|ing)?|been (?:to|at)|(?:back|return(?:ed|ing)?|home|came|flew) (?:home )?from)((?: [\w'’-]+){0,4}?) (?:conf|conference|summit|meet-?up|event)\b`)
	// otherThing is what a reporter was at who only speaks of an event so.
	otherThing = pattern.MustCompile(`(?i) (?:talk|session|keynote|presentation|workshop|lecture|panel|demo|tutorial|at|during|in|on|of|from)s?\b`)
	// ofThat is how a paragraph speaks of the talk that it tells of.
	ofThat = pattern.MustCompile(`(?i)\b(?:this|that) (?:\w+ )?(?:talk|session|keynote|presentation|workshop|lecture|panel|tutorial)\b`)
	// ofThisPost is how a reporter speaks of what they write: "In this post I will …".
	ofThisPost = pattern.MustCompile(`(?i)\bin (?:this|my) (?:\w+ ){0,2}(?:post|article|blog|write-?up|recap)\b|\bthis (?:\w+ ){0,2}(?:post|article|write-?up|recap) (?:is|will|covers|summari[sz]es|documents|lists|contains|tries)\b|\b(?:collect|share|gather|jot down|write (?:down|up)|put together|sum up|organi[sz]e) (?:\w+ ){0,3}?(?:my|our) (?:\w+ )?(?:thoughts|notes|impressions|experiences?|learnings)\b`)
	// ofSeveral is how a reporter speaks of all that was to be heard: "some of our
	// favourite talks".
	ofSeveral = pattern.MustCompile(`(?i)\b(?:some|many|several|few|most|all|lots?|variety|number|range|plenty|couple|dozens|hundreds|thousands|different|numerous|\d+\+?) (?:of )?(?:[\w'’-]+ ){0,3}(?:talks|sessions|speakers|presentations|keynotes|workshops)\b`)
	// ofNews is how it speaks of what was announced.
	ofNews = pattern.MustCompile(`(?i)\b(?:big|bigger|biggest|main|major|key|first|next|another|other|more|most|many|several|new) (?:\w+ ){0,2}announcements?\b`)
	// ofOneTalk is the words for one of them.
	ofOneTalk = pattern.MustCompile(`(?i)\b(?:talk|session|keynote|presentation|workshop|lecture|panel|demo|speaker|presenter|tutorial|one of (?:[\w'’-]+ ){1,4}(?:talks|sessions|presentations|keynotes|workshops))\b`)

	//go:embed words/around-talks.txt
	aroundTalksData string

	aroundTalks = words.New(aroundTalksData)
)

// ownWords takes away the sections of English posts of which nothing but the place
// of a line says that they are talks, and of which the first paragraph is the reporter's
// own: how they got to the event, what they write, and how it was there.
func (b *builder) ownWords() {
	b.layout.Sections = slices.DeleteFunc(b.layout.Sections, func(s Section) bool {
		if !b.seems(s) || s.Rule == "event-title" || !b.isOwnWords(s) {
			return false
		}
		b.Refuse(s.First-1, "own-words", "stands over the reporter's own words")
		b.own++
		return true
	})
}

// isOwnWords tells sections over the reporter's own words.
func (b *builder) isOwnWords(s Section) bool {
	at := b.firstParagraph(s)
	if at < 0 || byline.OpensWithGiven(s.Title) && byline.IsName(s.Title, b.lex) {
		return false
	}
	text := b.lines[at].Body
	if ofThat.MatchString(text) || len(findIn(text, b.lex)) > 0 {
		return false
	}
	all := ofSeveral.MatchString(text) || ofNews.MatchString(text) || len(aroundIn(s.Title)) > 0
	return b.wasThere(text) || ofThisPost.MatchString(text) || all && !ofOneTalk.MatchString(text) || b.isAroundTalks(s)
}

// firstParagraph is the index of the first words under the title of a section, if
// they are a paragraph; else -1.
func (b *builder) firstParagraph(s Section) int {
	for at := s.First; at < s.Last; at++ {
		switch l := b.lines[at]; {
		case l.Shape == parse.Text && l.Runes >= shortest:
			return at
		case l.Shape == parse.Text || l.Shape == parse.Bullet:
			return -1
		}
	}
	return -1
}

// wasThere tells paragraphs in which the reporter says of having been at an event.
func (b *builder) wasThere(text string) bool {
	if m := wasAtOne.FindStringSubmatch(text); m != nil && !otherThing.MatchString(m[1]) {
		return true
	}
	runes := []rune(text)
	return slices.ContainsFunc(b.Namings(text), func(n occasion.Naming) bool {
		m := wasAt.FindStringSubmatch(string(runes[:n.Start]))
		return m != nil && !otherThing.MatchString(m[1])
	})
}

// ofSelf is how reporters speak of themselves.
var ofSelf = pattern.MustCompile(`\b(?:I|[Mm]y|[Mm]e|[Mm]yself)\b`)

// fewestOwn is how often they do that where they speak of nothing else.
const fewestOwn = 4

// isAroundTalks tells sections that speak of at least two things that are around talks,
// and of no talk: the hotel and the badge.
func (b *builder) isAroundTalks(s Section) bool {
	seen, own := make(map[string]bool), 0
	for _, l := range b.lines[s.First:s.Last] {
		own += len(ofSelf.FindAllStringIndex(l.Body, -1))
		if ofOne.MatchString(l.Body) || len(findIn(l.Body, b.lex)) > 0 {
			return false
		}
		for _, word := range aroundIn(l.Body) {
			seen[word] = true
		}
	}
	return len(seen) > 1 || own >= fewestOwn
}

// aroundIn are the words of a text for what is around talks.
func aroundIn(text string) (out []string) {
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return (r < 'a' || r > 'z') && r != '-' }) {
		if aroundTalks.Has(word) {
			out = append(out, word)
		}
	}
	return out
}
