package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/codepoint"
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

func (w way) fits(p phrase, cues pattern.Found) bool {
	matches := func(expr *pattern.Pattern, text string) bool {
		return expr == nil || cues.May(expr) && expr.MatchString(text)
	}
	return matches(w.before, p.before) && matches(w.after, p.near) && matches(w.beyond, p.after) && matches(w.rest, p.rest)
}

// asks lists the patterns of a way.
func (w way) asks() []*pattern.Pattern {
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
	sentence      string
}

// A place is the k-th service of a line, and whether the line describes a case.
type place struct {
	line, k   int
	described bool
}

// A saying is how a line speaks of the use of a service, and by which rule.
type saying struct{ status, rule string }

// readSayings reads how the lines of talks speak of uses, for useAt.
func (r *relater) readSayings() {
	eachLine(len(r.doc.Lines), func(line int) {
		if r.inner[line] < 0 {
			return
		}
		all := r.of(line, knowledge.Service)
		if len(all) == 0 {
			return
		}
		said, text := make([]saying, len(all)), r.coded(line)
		for k := range all {
			said[k].status, said[k].rule = readUse(text, r.cues[line], all, k, false)
		}
		r.said[line] = said
	})
	r.readQuittings()
}

// useAt is readUse of a line's services, read once unless the line describes a case.
func (r *relater) useAt(at place) (status, rule string) {
	if said := r.said[at.line]; said != nil && !at.described {
		return said[at.k].status, said[at.k].rule
	}
	return readUse(r.coded(at.line), r.cues[at.line], r.of(at.line, knowledge.Service), at.k, at.described)
}

// readUse reads how the k-th service of a line is used: current, past, rejected
// or considered; empty if the line speaks of no use, "none" if it rules one out.
// cues are those of the line; described says that it describes a company's case.
func readUse(text codepoint.Text, cues pattern.Found, all []Mention, k int, described bool) (status, rule string) {
	p := phraseAt(text, all, k)
	switch {
	case cues.May(unsupported) && unsupported.MatchString(p.sentence):
		return "none", "unsupported"
	case cues.May(transition) && inFlow(text, all, k):
		return "current", "in-flow"
	case k+1 < len(all) && cues.May(transition) && transition.MatchString(p.here):
		return "past", "becomes"
	case k > 0 && cues.May(transition) && transition.MatchString(p.before):
		return "current", "becomes"
	}
	ways := englishWays
	if japanese(p.sentence) {
		ways = japaneseWays
	}
	for _, w := range ways {
		if w.fits(p, cues) && !(w.advice && described) {
			return w.status, w.rule
		}
	}
	return "", ""
}

// phraseAt takes the sentence of the k-th name of a line apart.
func phraseAt(text codepoint.Text, all []Mention, k int) phrase {
	from, to := clauseAt(text, all[k])
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
		before:   strings.TrimLeft(text.Slice(from, all[first].Start), "-•・*–— 　\t"),
		after:    unremarked(text.Slice(all[last].End, to)),
		here:     text.Slice(all[k].End, to),
		rest:     text.From(all[last].End),
		sentence: text.Slice(from, to),
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
	return strings.TrimRight(after[len(remark.FindString(after)):], ".")
}

// joins tells gaps between names of which one verb speaks: "Glue、検索に".
func joins(gap string) bool {
	if at := remark.FindStringIndex(gap); at != nil && strings.TrimSpace(gap[at[1]:]) != "" {
		gap = gap[at[1]:]
	}
	return listGap.MatchString(gap) || chainGap.MatchString(gap) || andWith.MatchString(gap)
}

var (
	doesSo = pattern.MustCompile(`^ (?:now |also |already |then |still )?(?:[a-z]+s|can|will|is|was|has) [^,;]*$`)
	// itsOwn goes on with a name, where a noun ends as verbs do: "Kafka clusters on …".
	itsOwn = pattern.MustCompile(`^ (?:clusters|instances|machines|containers|functions|nodes|jobs|tables|topics|servers|pods|databases|queues|buckets|apps|applications|services|workloads|pipelines|streams|brokers|workers) (?:on|in|at|behind|with|through|via) (?:the |a |an |its |their |our )?$`)
	isSo   = pattern.MustCompile(`^[ 　]?(?:は|が|も)[^、]*$`)
)

// leftIn tells what is said of a service that another one takes the place of:
// "Redisはやめて、", "MySQLは捨てて".
var leftIn = pattern.MustCompile(leavesJa + `|` + notJa + `|ではなく|じゃなく`)

// doneBy tells whether a service that is not the company's own is what does so
// with the k-th one: Lambda in "Lambda keeps its code in S3".
func doneBy(text codepoint.Text, all []Mention, k int, own func(Mention) bool) bool {
	from, _ := clauseAt(text, all[k])
	return slices.ContainsFunc(all[:k], func(o Mention) bool {
		gap := text.Slice(o.End, all[k].Start)
		return o.Start >= from && !own(o) && !itsOwn.MatchString(gap) && (doesSo.MatchString(gap) || isSo.MatchString(gap) && !leftIn.MatchString(gap))
	})
}
