package saying

import (
	"slices"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

var (
	doesSo = pattern.MustCompile(`^ (?:now |also |already |then |still )?(?:[a-z]+s|can|will|is|was|has) [^,;]*$`)
	// itsOwn goes on with a name, where a noun ends as verbs do: "Kafka clusters on …".
	itsOwn = pattern.MustCompile(`^ ` + words.AnyOf(partsEnData) + ` (?:on|in|at|behind|with|through|via) (?:the |a |an |its |their |our )?$`)
)

// leftIn tells what is said of a service that another one takes the place of:
// "Redisはやめて、", "MySQLは捨てて".
var leftIn = pattern.MustCompile(leavesJa + `|` + notJa + `|ではなく|じゃなく`)

// DoneBy tells whether a service that is not the company's own is what does so
// with the k-th one: Lambda in "Lambda keeps its code in S3".
func DoneBy(text *codepoint.Text, all []mention.Mention, k int, own func(mention.Mention) bool) bool {
	from, _ := mention.ClauseAt(text, all[k])
	return slices.ContainsFunc(all[:k], func(o mention.Mention) bool {
		gap := text.Slice(o.End, all[k].Start)
		return o.Start >= from && !own(o) && !itsOwn.MatchString(gap) && (doesSo.MatchString(gap) || IsSo.MatchString(gap) && !leftIn.MatchString(gap))
	})
}

// IsSo goes on with a name of which something is said.
var IsSo = pattern.MustCompile(`^[ 　]?(?:は|が|も)[^、]*$`)
