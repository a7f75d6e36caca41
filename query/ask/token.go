package ask

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
)

// A named is a thing that the question names.
type named struct {
	from, to int // positions
	surface  string
	id       string
	name     string // by which the API finds this one thing
	kind     knowledge.Kind
	category string // services: as in the lexicon
	also     string // topics: the service that the same words name, "AWS WAF" of "WAF"; or empty
}

// A token is a piece of the question: a name, a cue or a word.
type token struct {
	from, to int
	thing    int // index into question.named, or -1
	cue      cue // or empty
	text     string
	script   script
}

// tokens cuts the question into names, cues and words, in order. A topic that
// a cue covers whole is given both as the cue; the topic stays named.
func tokens(s *scan, v *vocabulary, things []named) []token {
	taken := make([]int, len(s.folded)) // index of the name + 1
	for i, n := range things {
		for at := n.from; at < n.to; at++ {
			taken[at] = i + 1
		}
	}
	var out []token
	for i := 0; i < len(s.folded); {
		t := nextToken(s, v, things, taken, i)
		i = max(t.to, i+1)
		if t.to > t.from {
			out = append(out, t)
		}
	}
	return out
}

func nextToken(s *scan, v *vocabulary, things []named, taken []int, i int) token {
	if end := s.quoteEnd(things, i); end > 0 {
		return token{i + 1, end, -1, "", s.word(i+1, end), other}
	}
	if mark, ok := v.markAt(s, things, taken, i); ok {
		return mark
	}
	if n := taken[i]; n > 0 {
		thing := things[n-1]
		return token{i, thing.to, n - 1, "", s.word(i, thing.to), other}
	}
	kind := scriptOf(s.at(i))
	if kind == other {
		return token{from: i, to: i}
	}
	to := i + 1
	if end := v.compound(s, taken, i); end > 0 {
		return token{i, end, -1, "", s.word(i, end), kind}
	}
	for to < len(s.folded) && taken[to] == 0 && scriptOf(s.at(to)) == kind && (kind == latin || !v.startsAt(s, things, taken, to)) {
		to++
	}
	return token{i, to, -1, "", s.word(i, to), kind}
}

// compound is the end of a run of kanji that is a word with a meaning of its
// own though a phrase ends it: 航空会社. 0 if there is none.
func (v *vocabulary) compound(s *scan, taken []int, from int) int {
	to := from
	for to < len(s.folded) && taken[to] == 0 && scriptOf(s.at(to)) == kanji {
		to++
	}
	if to-from > 2 && len(v.glosses[s.word(from, to)]) > 0 {
		return to
	}
	return 0
}

// maxQuote bounds the characters of a quoted phrase.
const maxQuote = 40

// quoteEnd is the end of the words that are quoted from a position, if they
// name nothing: 「初心者向け」; else 0.
func (s *scan) quoteEnd(things []named, from int) int {
	closing := map[rune]rune{'「': '」', '『': '』', '"': '"', '“': '”'}[s.at(from)]
	if closing == 0 {
		return 0
	}
	for to := from + 1; to < len(s.folded) && to-from <= maxQuote; to++ {
		if s.at(to) == closing {
			named := slices.ContainsFunc(things, func(n named) bool { return n.from < to && from < n.to })
			if named || to-from < 3 {
				return 0
			}
			return to
		}
	}
	return 0
}

func (v *vocabulary) startsAt(s *scan, things []named, taken []int, i int) bool {
	_, ok := v.markAt(s, things, taken, i)
	return ok
}

// markAt finds the longest phrase at a position. It may reach over topics
// that it covers whole, but over no other name.
func (v *vocabulary) markAt(s *scan, things []named, taken []int, i int) (token, bool) {
	for _, p := range v.phrases[s.at(i)] {
		to := s.match(p, i)
		if to > 0 && free(things, taken, i, to) && v.whole(s, p, taken, i, to) {
			return token{i, to, -1, p.cue, s.word(i, to), other}, true
		}
	}
	return token{}, false
}

func free(things []named, taken []int, from, to int) bool {
	for at := from; at < to; at++ {
		if n := taken[at]; n > 0 {
			t := things[n-1]
			if t.kind != knowledge.Topic || t.from < from || t.to > to {
				return false
			}
		}
	}
	return true
}

// whole keeps phrases from being found inside longer words: katakana ones
// unless a name stands right beside them, and 開発 in 開発者.
func (v *vocabulary) whole(s *scan, p phrase, taken []int, from, to int) bool {
	runs := func(inside, outside int) bool {
		return scriptOf(s.at(inside)) == katakana && scriptOf(s.at(outside)) == katakana && taken[outside] == 0
	}
	if to-from == 1 && scriptOf(s.at(from)) == kanji && (beside(s, from-1) || beside(s, to) && !v.verbAt(s, to) && !(s.at(to) == '一' && s.at(to+1) == '覧')) {
		return false // one character is a word only where it stands alone: 人, but not 個人
	}
	return !runs(from, from-1) && !runs(to-1, to) && (scriptOf(s.at(to-1)) != kanji || !strings.ContainsRune(agents, s.at(to)))
}

// verbAt says whether a phrase of one character and its ending stands there:
// the 使っていた of 昔使っていた; or a phrase of more that says what was done.
func (v *vocabulary) verbAt(s *scan, at int) bool {
	return slices.ContainsFunc(v.phrases[s.at(at)], func(p phrase) bool {
		return len(p.runes) > 1 && (scriptOf(p.runes[1]) == hiragana || p.cue.in("rel")) && s.match(p, at) > 0
	})
}

// namedBy lists what the finder found, in the order of the question.
func namedBy(s *scan, hits []lexicon.Hit) []named {
	var out []named
	for _, h := range hits {
		from, to := s.span(h.Start, h.End)
		out = append(out, named{from: from, to: to, surface: h.Surface, id: h.Entry.ID(), name: h.Entry.Name, kind: h.Entry.Kind, category: h.Entry.Category})
	}
	sortNamed(out)
	return out
}

func sortNamed(things []named) {
	slices.SortFunc(things, func(a, b named) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
}

// beside says whether a character makes one word with a single kanji beside it.
func beside(s *scan, at int) bool {
	kind := scriptOf(s.at(at))
	return kind == kanji || unicode.IsDigit(s.at(at))
}
