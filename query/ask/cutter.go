package ask

import (
	"slices"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// A cutter cuts a question into tokens.
type cutter struct {
	*scan
	vocab  *vocabulary.Vocabulary
	things []named
	taken  []int // of each position, the index of the name that stands there + 1
}

// tokens cuts the question into names, cues and words, in order. A topic that
// a cue covers whole is given both as the cue; the topic stays named.
func tokens(s *scan, v *vocabulary.Vocabulary, things []named) []token {
	c := cutter{s, v, things, make([]int, len(s.folded))}
	for i, n := range things {
		for at := n.from; at < n.to; at++ {
			c.taken[at] = i + 1
		}
	}
	var out []token
	for i := 0; i < len(s.folded); {
		t := c.next(i)
		i = max(t.to, i+1)
		if t.to > t.from {
			out = append(out, t)
		}
	}
	return out
}

func (c *cutter) next(i int) token {
	if end := c.quoteEnd(c.things, i); end > 0 {
		return token{i + 1, end, -1, "", c.word(i+1, end), other}
	}
	if mark, ok := c.markAt(i); ok {
		return mark
	}
	if n := c.taken[i]; n > 0 {
		thing := c.things[n-1]
		return token{i, thing.to, n - 1, "", c.word(i, thing.to), other}
	}
	kind := scriptOf(c.at(i))
	if kind == other {
		return token{from: i, to: i}
	}
	to := i + 1
	if end := c.compound(i); end > 0 {
		return token{i, end, -1, "", c.word(i, end), kind}
	}
	for c.goesOn(to, kind) && (kind == latin || !c.startsAt(to)) {
		to++
	}
	return token{i, to, -1, "", c.word(i, to), kind}
}

// goesOn says whether a character of no name continues a word of a script.
func (c *cutter) goesOn(at int, kind script) bool {
	return at < len(c.folded) && c.taken[at] == 0 && scriptOf(c.at(at)) == kind
}

// compound is the end of a run of kanji that is a word with a meaning of its
// own though a phrase ends it: 航空会社. 0 if there is none.
func (c *cutter) compound(from int) int {
	to := from
	for c.goesOn(to, kanji) {
		to++
	}
	if to-from > 2 && c.vocab.HasMeaning(c.word(from, to)) {
		return to
	}
	return 0
}

func (c *cutter) startsAt(i int) bool {
	_, ok := c.markAt(i)
	return ok
}

// markAt finds the longest phrase at a position. It may reach over topics
// that it covers whole, but over no other name.
func (c *cutter) markAt(i int) (token, bool) {
	for _, p := range c.vocab.Starting(c.at(i)) {
		to := c.match(p, i)
		if to > 0 && c.free(i, to) && c.whole(i, to) {
			return token{i, to, -1, p.Cue, c.word(i, to), other}, true
		}
	}
	return token{}, false
}

// free says whether a phrase may stand there: no name does that it would cut.
func (c *cutter) free(from, to int) bool {
	for at := from; at < to; at++ {
		if n := c.taken[at]; n > 0 {
			t := c.things[n-1]
			if t.kind != knowledge.Topic || t.from < from || t.to > to {
				return false
			}
		}
	}
	return true
}

// whole keeps phrases from being found inside longer words: katakana ones
// unless a name stands right beside them, and 開発 in 開発者.
func (c *cutter) whole(from, to int) bool {
	runs := func(inside, outside int) bool {
		return scriptOf(c.at(inside)) == katakana && scriptOf(c.at(outside)) == katakana && c.taken[outside] == 0
	}
	if to-from == 1 && scriptOf(c.at(from)) == kanji && (c.beside(from-1) || c.beside(to) && !c.verbAt(to) && !(c.at(to) == '一' && c.at(to+1) == '覧')) {
		return false // one character is a word only where it stands alone: 人, but not 個人
	}
	return !runs(from, from-1) && !runs(to-1, to) && (scriptOf(c.at(to-1)) != kanji || !vocabulary.IsAgent(c.at(to)))
}

// verbAt says whether a phrase of one character and its ending stands there:
// the 使っていた of 昔使っていた; or a phrase of more that says what was done.
func (c *cutter) verbAt(at int) bool {
	return slices.ContainsFunc(c.vocab.Starting(c.at(at)), func(p vocabulary.Phrase) bool {
		return len(p.Runes) > 1 && (scriptOf(p.Runes[1]) == hiragana || p.Cue.In("rel")) && c.match(p, at) > 0
	})
}

// beside says whether a character makes one word with a single kanji beside it.
func (c *cutter) beside(at int) bool {
	return scriptOf(c.at(at)) == kanji || unicode.IsDigit(c.at(at))
}
