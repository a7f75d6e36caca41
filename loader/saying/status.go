package saying

import (
	"slices"
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// A way is a way of speaking of a use: what stands before and after the name,
// in its sentence, and what it says. A nil pattern asks nothing.
type way struct {
	rule   string
	status string           // current, past, rejected, considered, or none: it says that this is no use
	before *pattern.Pattern // what stands before the name, and those listed with it, in its sentence
	after  *pattern.Pattern // what follows them, up to the next name
	beyond *pattern.Pattern // what follows them, next names and all
	rest   *pattern.Pattern // what follows them in the line, next sentences and all
	advice bool             // what is advised is no use, but in a line that describes a case
}

// ways are ways of speaking, the first that fits, and what a line must hold for
// each of them to fit.
type ways struct {
	list []way
	asks *pattern.Alls
}

func newWays(list ...way) ways {
	var asks [][]*pattern.Pattern
	for i := range list {
		asks = append(asks, list[i].asks())
	}
	return ways{list, pattern.NewAlls(asks...)}
}

func (w *way) fits(p *phrase) bool {
	matches := func(expr *pattern.Pattern, text string) bool { return expr == nil || expr.MatchString(text) }
	return matches(w.before, p.before) && matches(w.after, p.near) && matches(w.beyond, p.after) && matches(w.rest, p.rest)
}

// asks lists the patterns of a way.
func (w *way) asks() []*pattern.Pattern {
	return slices.DeleteFunc([]*pattern.Pattern{w.before, w.after, w.beyond, w.rest}, func(p *pattern.Pattern) bool { return p == nil })
}

var (
	transition  = pattern.MustCompile(`→|➔|⇒|[^ら 　][ 　]*->|^[ 　]*->| becomes? | became | gives? way to | gave way to `)
	unsupported = pattern.MustCompile(`未対応|サポートがない|サポートしていない|対応していない|(?:に|は)注意|(?i:does not support|not supported|lacks)`)
	remark      = pattern.MustCompile(`^[ 　]?[(（][^()（）]{0,40}[)）]`)
	andWith     = pattern.MustCompile(`^,? (?:and |or )?(?:on|in) $|^[ 　]?(?:や|のほか(?:に)?)[ 　]?$`)
	chainGap    = pattern.MustCompile(`^[ 　]?[、,][ 　]?[^、。はがをで]{1,10}(?:には|に|は)[ 　]?$`)
)

// A phrase is a name in its sentence, or several that are listed.
type phrase struct {
	before, after string // what stands around the list; remarks in brackets after it are left out
	here          string // what stands right after the name
	near          string // of after, what comes before the next name
	rest          string // what stands after the list in the line
}

// A Place is the k-th service of a line, and whether the line describes a case.
type Place struct {
	Line, K   int
	Described bool
}

// UseAt is ReadUse of a line's services, read once unless the line describes a case.
func (r *Sayings) UseAt(at Place) (status, rule string) {
	if at.Described {
		return ReadUse(r.Coded(at.Line), &r.Cues[at.Line], r.Services(at.Line), at.K, true)
	}
	p := &r.Parts(at.Line)[at.K]
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

// phraseAt takes the sentence of the k-th name of a line apart.
func phraseAt(text *codepoint.Text, all []mention.Mention, k int) phrase {
	from, to := mention.ClauseAt(text, all[k])
	first, last := k, k
	for first > 0 && all[first-1].Start >= from && joins(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	for last+1 < len(all) && all[last+1].End <= to && joins(text.Slice(all[last].End, all[last+1].Start)) {
		last++
	}
	next := to
	if last+1 < len(all) {
		next = min(to, all[last+1].Start)
	}
	p := phrase{
		before: strings.TrimLeft(text.Slice(from, all[first].Start), "-•・*–— 　\t"),
		after:  unremarked(text.Slice(all[last].End, to)),
		here:   text.Slice(all[k].End, to),
		rest:   text.From(all[last].End),
	}
	p.near = p.after
	if next < to {
		p.near = unremarked(text.Slice(all[last].End, next))
	}
	return p
}

// unremarked is what follows a name without the remark in brackets behind it,
// and without full stops at its end.
func unremarked(after string) string {
	after = strings.TrimRight(after[len(remark.FindString(after)):], ".")
	for _, more := range []string{"等を", "などを"} {
		if strings.HasPrefix(after, more) {
			return after[len(more)-len("を"):]
		}
	}
	return after
}

// joins tells gaps between names of which one verb speaks: "Glue、検索に".
func joins(gap string) bool {
	if at := remark.FindStringIndex(gap); at != nil && strings.TrimSpace(gap[at[1]:]) != "" {
		gap = gap[at[1]:]
	}
	return ListGap.MatchString(gap) || chainGap.MatchString(gap) || andWith.MatchString(gap)
}

var (
	doesSo = pattern.MustCompile(`^ (?:now |also |already |then |still )?(?:[a-z]+s|can|will|is|was|has) [^,;]*$`)
	// itsOwn goes on with a name, where a noun ends as verbs do: "Kafka clusters on …".
	itsOwn = pattern.MustCompile(`^ (?:clusters|instances|machines|containers|functions|nodes|jobs|tables|topics|servers|pods|databases|queues|buckets|apps|applications|services|workloads|pipelines|streams|brokers|workers) (?:on|in|at|behind|with|through|via) (?:the |a |an |its |their |our )?$`)
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
