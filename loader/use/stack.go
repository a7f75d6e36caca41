package use

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	// ofStack follows the last of the names that a line lists, where it says
	// no more than what they are for: "Kafka for events".
	ofStack = pattern.MustCompile(`^[ 　]*(?:など|等|etc[.]?)?[ 　]*(?:[(（][^()（）]*[)）])?[ 　]*[.。]?$|^ (?:for|as) [^.;]{2,40}$`)
	// forPart follows a name that a bullet gives a part of a system to.
	forPart = pattern.MustCompile(`^ for (?:the |our |their |each |every )?[^.;,?]{2,40}$`)
)

// inStack tells names that a line only lists, under a heading that says that
// what is listed is used: "Our stack", "構成".
func (r *reader) inStack(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	return r.onlyLists(line, all, k, text, ofStack) && r.stackOver(line)
}

// hasPart tells bullets of a company's case that begin with a name and say
// what it is for, beside others that do: "Lambda for the steps".
func (r *reader) hasPart(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	return r.Doc.Lines[line].Shape == parse.Bullet && r.onlyLists(line, all, k, text, forPart)
}

// onlyLists tells whether a line begins with names, of which one is the k-th,
// and goes on as a pattern asks.
func (r *reader) onlyLists(line int, all []mention.Mention, k int, text *codepoint.Text, rest *pattern.Pattern) bool {
	end := r.Doc.Lines[line].Start
	for j, m := range all {
		gap := text.Slice(min(end, m.Start), m.Start)
		if j == 0 && strings.Trim(gap, "-•・*–— 　\t`_") != "" || j > 0 && !saying.ListGap.MatchString(gap) {
			return j > k && rest.MatchString(text.From(all[j-1].End))
		}
		end = m.End
	}
	return rest.MatchString(text.From(end))
}

// stackOver tells lines under a heading, or a label, that lists a stack: it, or
// the part of it that they are under.
func (r *reader) stackOver(line int) bool {
	at := r.Over(line)
	if at < 0 && line > 0 {
		at = line - 1
	}
	if at > 0 && r.Doc.Lines[at].Shape == parse.Blank {
		at--
	}
	return at >= 0 && (r.headsStack(at) || r.Over(at) >= 0 && r.headsStack(r.Over(at)))
}

// headsStack tells headings and labels of a stack.
func (r *reader) headsStack(line int) bool {
	return stacks.Has(strings.TrimRight(strings.TrimSpace(r.Doc.Lines[line].Body), ":：*"))
}
