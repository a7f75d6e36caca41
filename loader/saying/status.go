package saying

import (
	"talkgraph/loader/codepoint"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	transition  = pattern.MustCompile(`→|➔|➡|➜|⇨|⇒|[^ら 　][ 　]*->|^[ 　]*->| becomes? | became | gives? way to | gave way to `)
	unsupported = pattern.MustCompile(`未対応|サポートがない|サポートしていない|対応していない|(?:に|は)注意|(?i:does not support|not supported|lacks)`)
)

// A Place is the k-th service of a line, and whether the line describes a case.
type Place struct {
	Line, K   int
	Described bool
}

// UseAt is ReadUse of a line's services, read once unless the line describes a case.
func (r *Sayings) UseAt(at Place) (status, rule string) {
	p := &r.Parts(at.Line)[at.K]
	if at.Described {
		return r.read(at.Line, at.K, true)
	}
	return p.status, p.rule
}

// ReadUse reads how the k-th service of a line is used: current, past, rejected
// or considered; empty if the line speaks of no use, "none" if it rules one out.
// cues are those of the line; described says that it describes a company's case.
func ReadUse(text *codepoint.Text, cues *pattern.Found, all []mention.Mention, k int, described bool) (status, rule string) {
	from, to := mention.ClauseAt(text, all[k])
	sentence := text.Slice(from, to)
	if cues.May(unsupported) && unsupported.MatchString(sentence) {
		return "none", "unsupported"
	}
	if cues.May(transition) {
		if status, rule := replacing(text, all, k); rule != "" {
			return status, rule
		}
	}
	ways := englishWays
	if text.Len() < len(text.String()) && lines.Japanese(sentence) {
		ways = japaneseWays
	}
	var p phrase
	read := false
	for i := cues.NextOf(ways.asks, 0); i < len(ways.list); i = cues.NextOf(ways.asks, i+1) {
		w := &ways.list[i]
		if w.advice && described {
			continue
		}
		if !read {
			p, read = phraseAt(text, all, k), true
		}
		if w.fits(&p) {
			return w.status, w.rule
		}
	}
	return "", ""
}

// replacing reads what takes the place of what: "MySQL → Aurora".
func replacing(text *codepoint.Text, all []mention.Mention, k int) (status, rule string) {
	p := phraseAt(text, all, k)
	switch {
	case inFlow(text, all, k):
		return "current", "in-flow"
	case k+1 < len(all) && transition.MatchString(p.here):
		return "past", "becomes"
	case k > 0 && transition.MatchString(p.before):
		return "current", "becomes"
	}
	return "", ""
}
