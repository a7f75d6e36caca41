package saying

import (
	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// flowGap is what stands between names that pass something on.
var flowGap = pattern.MustCompile(`^[^、。]{0,12}(?:→|➔|➡|➜|⇨|⇒|->)[^、。]{0,12}$`)

// flowsTo and flowsOn stand around a name in a chain of which the rest is none:
// "API → Kafka → workers".
var (
	flowsTo = pattern.MustCompile(`[^ 　→>].{0,30}(?:→|➔|➡|➜|⇨|⇒|->)[ 　]?$`)
	flowsOn = pattern.MustCompile(`^[ 　]?(?:→|➔|➡|➜|⇨|⇒|->)[ 　]?[^ 　]`)
)

// inFlow tells names in a chain of three or more: "FireLens → S3 → Athena" says
// where something flows, "MySQL → Aurora" what took the place of what.
func inFlow(text *codepoint.Text, all []mention.Mention, k int) bool {
	first, last := k, k
	for first > 0 && flowGap.MatchString(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	for last+1 < len(all) && flowGap.MatchString(text.Slice(all[last].End, all[last+1].Start)) {
		last++
	}
	return last-first >= 2 || first == last && flowsTo.MatchString(text.To(all[k].Start)) && flowsOn.MatchString(text.From(all[k].End))
}
