package saying

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	remark   = pattern.MustCompile(`^[ 　]?[(（][^()（）]{0,40}[)）]`)
	andWith  = pattern.MustCompile(`^,? (?:and |or )?(?:on|in) $|^[ 　]?(?:や|のほか(?:に)?)[ 　]?$`)
	chainGap = pattern.MustCompile(`^[ 　]?[、,][ 　]?[^、。はがをで]{1,10}(?:には|に|は)[ 　]?$`)
)

// A phrase is a name in its sentence, or several that are listed.
type phrase struct {
	before, after string // what stands around the list; remarks in brackets after it are left out
	here          string // what stands right after the name
	near          string // of after, what comes before the next name
	rest          string // what stands after the list in the line
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
	return ListGap(gap) || chainGap.MatchString(gap) || andWith.MatchString(gap)
}
