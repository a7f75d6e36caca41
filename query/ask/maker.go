package ask

import (
	"slices"

	"talkgraph/knowledge"
)

// isMaker tells the AWS of "a pipeline with AWS services" and AWSのサービスを使った
// from the AWS of "talks of AWS": a company that only says whose the services
// are, in a question for talks or their speakers that asks for more than that.
func (q *question) isMaker(n named, at int) bool {
	if n.kind != knowledge.Company || at < 0 || q.wanted != Talks && q.wanted != Speakers && q.wanted != Events {
		return false
	}
	next := at + 1
	for next < len(q.tokens) && q.ja && slices.Contains([]string{"の", "マネージド", "系", "系の"}, q.tokens[next].text) {
		next++
	}
	noun := q.token(next)
	if next == q.head || noun.cue != "kind.services" || !q.touches(at, next) {
		return false
	}
	return len(q.left) > 0 || slices.ContainsFunc(q.things, func(o named) bool { return o.kind == knowledge.Topic || o.kind == knowledge.Service })
}

// touches says whether tokens stand side by side: in English with nothing but
// blanks between them.
func (q *question) touches(i, j int) bool { return q.ja || q.touch(i, j) }
