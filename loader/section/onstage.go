package section

import (
	"slices"
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/telling"
)

var (
	// follows is how a sentence opens that goes on with who came after somebody: the
	// first group is whom.
	follows = pattern.MustCompile(`^(?:Following|After) (?:(him|her|them|that|this)\b|(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}?)(?:,| came| was| were| is))`)
	// calledUp is how those are told of whom a speaker called on stage.
	calledUp = pattern.MustCompile(`\b(?:(?:invited|brought|welcomed|called)\b[^.;]{2,80} (?:on|onto|to|up on) (?:the )?stage|joined (?:him |her |them )?on (?:the )?stage by|(?:was|were) (?:invited|welcomed|called) (?:on|onto|to|up on) (?:the )?stage)\b`)
	// openedBy is how a keynote is told of whose first speaker introduced the others.
	openedBy = pattern.MustCompile(`(?i)\b(?:opened|introduced|hosted|kicked off|moderated) by\b`)
	// aKeynote is how a talk is called that several give one after the other.
	aKeynote = pattern.MustCompile(`(?i)\bkeynotes?\b`)
)

// nearKeynote is how many lines stand at most between a keynote that running text
// tells of, and what goes on with it.
const nearKeynote = 3

// joinsKeynote adds those of whom a text tells that they came next in the keynote of
// which it told last, or were called on its stage, to those who gave it: "After Ana,
// Bo Ek of Kestrel showed …".
func (b *builder) joinsKeynote(all []toldTalk, line int, t telling.Telling) bool {
	if len(all) == 0 || len(t.People) == 0 || t.Titled {
		return false
	}
	last := &all[len(all)-1]
	if last.Titled || !last.Named || !aKeynote.MatchString(b.lines[last.line].Body[last.From:last.To]) || !b.near(max(last.line, last.through), line) {
		return false
	}
	sentence := sentenceAround(b.lines[line].Body, t.From, t.To)
	if m := follows.FindStringSubmatch(sentence); m != nil {
		if m[1] == "" && !slices.ContainsFunc(last.People, func(p byline.Person) bool { return isCalled(p, m[2]) }) {
			return false
		}
	} else if !calledUp.MatchString(sentence) && (t.Named || last.through == 0 || line == last.through || !b.opensWithOne(line, t)) {
		return false
	}
	if last.through == 0 && openedBy.MatchString(b.lines[last.line].Body[last.From:last.To]) {
		for i := range last.People {
			last.People[i].Role = "host"
		}
	}
	if line == last.line {
		last.People = append(last.People, t.People...)
	} else {
		last.guests = append(last.guests, toldTalk{line: line, Telling: t})
	}
	last.through = line
	return true
}

// opensWithOne tells whether a line opens with the one person of whom it tells: where
// others followed each other in a keynote, so did they.
func (b *builder) opensWithOne(line int, t telling.Telling) bool {
	return len(t.People) == 1 && t.From == 0 && strings.HasPrefix(b.lines[line].Body, t.People[0].Name)
}

// isCalled tells whether all words of a text are words of somebody's name.
func isCalled(p byline.Person, called string) bool {
	words := strings.Fields(p.Name)
	return !slices.ContainsFunc(strings.Fields(called), func(word string) bool { return !slices.Contains(words, word) })
}

// sentenceAround is the sentence of a text in which some bytes stand.
func sentenceAround(text string, from, to int) string {
	if at := strings.LastIndex(text[:from], ". "); at >= 0 {
		text, to = text[at+len(". "):], to-at-len(". ")
	}
	if at := strings.Index(text[to:], ". "); at >= 0 {
		text = text[:to+at]
	}
	return text
}

// near tells whether hardly a line with words stands between two.
func (b *builder) near(from, to int) bool {
	n := 0
	for _, l := range b.lines[from:to] {
		if l.Shape == parse.Text || l.Shape == parse.Bullet {
			n++
		} else if l.Shape == parse.Heading {
			return false
		}
	}
	return n <= nearKeynote
}
