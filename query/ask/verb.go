package ask

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/query/ask/vocabulary"
)

// verb is the cue of use that goes with the thing at a token: in English the
// one before it, in Japanese the one behind.
func (q *question) verb(at int) vocabulary.Cue {
	step, end := -1, -1
	if q.ja {
		step, end = 1, len(q.tokens)
	}
	for j := at; j != end; j += step {
		if slices.Contains(usage, q.tokens[j].cue) {
			return q.tokens[j].cue
		}
	}
	return ""
}

// isUsed tells the X of "use X but do not use Y".
func (q *question) isUsed(thing int) bool {
	at := slices.IndexFunc(q.tokens, func(t token) bool { return t.thing == thing })
	verb := vocabulary.Cue("")
	if at >= 0 {
		verb = q.verb(at)
	}
	return verb == "rel.use" || verb == "rel.used"
}

// isUnused tells the Y of "use X but do not use Y".
func (q *question) isUnused(n named, at int) bool {
	if q.wanted != Companies || n.kind != knowledge.Service || q.verb(at) != "rel.reject" {
		return false
	}
	for i, other := range q.things {
		if other.kind == knowledge.Service && q.isUsed(i) {
			return true
		}
	}
	return false
}

// asksEmployer tells questions for whom somebody worked from those for other
// companies that somebody has to do with.
func (q *question) asksEmployer() bool {
	switch {
	case q.is("rel.work"):
		return true
	case len(q.left) > 0, q.is("kind.talks", "rel.about", "rel.mention", "rel.announce"):
		return false
	}
	return q.ja && q.standsAlone() || !q.ja && !q.saysVerb()
}

// standsAlone tells the X of Xの会社は and Xはどこの人, not that of Xが紹介した会社.
func (q *question) standsAlone() bool {
	for i, t := range q.tokens[:len(q.tokens)-1] {
		if t.thing < 0 || q.things[t.thing].kind != knowledge.Person {
			continue
		}
		behind := strings.TrimPrefix(q.tokens[i+1].text, "さん")
		return slices.ContainsFunc([]string{"の", "は", "って"}, func(p string) bool { return strings.HasPrefix(behind, p) })
	}
	return false
}

// saysVerb tells the verb of "Which companies did X review?".
func (q *question) saysVerb() bool {
	i, ok := q.has("ask.which")
	if q.ja || !ok || q.head < i {
		return false
	}
	last := q.tokens[len(q.tokens)-1]
	did := q.head+1 < len(q.tokens) && slices.Contains([]string{"did", "does", "do", "has", "have"}, q.tokens[q.head+1].text)
	return did && last.thing < 0 && !slices.Contains([]string{"work", "works", "for", "at", "from", "with", "represent", "belong", "to"}, last.text)
}
