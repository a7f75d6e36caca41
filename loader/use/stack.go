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
	ofStack = pattern.MustCompile(`^(?:[ 　]*[、,，/／+＋・][ 　]*[A-Z][\w.+#-]{1,20}(?: [A-Z][\w.]{1,20})?){0,5}[ 　]*(?:[、,]?[ 　]?\.\.\.|…)?[ 　]*(?:など|等|etc[.]?)?[ 　]*(?:[(（][^()（）]*[)）])?[ 　]*[.。]?$|^ (?:for|as) [^.;]{2,40}$`)
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
		if j == 0 && strings.Trim(gap, "-•・*–— 　\t`_") != "" || j > 0 && !saying.ListGap(gap) {
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
	label := strings.Trim(r.Doc.Lines[line].Body, " 　:：*☆★■●◆◇□")
	return changes.MatchString(label) || stacks.Has(label) || stacks.Has(label[len(whichStack.FindString(label)):])
}

// whichStack stands before a label of a stack, and says which one it is.
var whichStack = pattern.MustCompile(`^(?:現在の?|今の|現行の?|これからの|今後の|新しい|新|移行後の?|変更後の?|刷新後の?|実際の|全体の|主な|採用した|利用した|使った|使っている|利用している|採用している|本番の|当時の|弊社の|[^、。はがを]{1,8}での)`)

// changes are labels over what was used before something changed, or after.
var changes = pattern.MustCompile(`^(?i:before|after)$|^(?:移行|変更|刷新|導入|改善)[前後]$|^(?:旧|新|従来の?|以前の?)(?:構成|環境|基盤|アーキテクチャ|システム)$`)

// wasUsed are those of them over what is used no more.
var wasUsed = pattern.MustCompile(`^(?i:before)$|^(?:移行|変更|刷新|導入|改善)前$|^(?:旧|従来の?|以前の?)(?:構成|環境|基盤|アーキテクチャ|システム)$`)

// stackStatus is whether what stands in a stack is used, or was once.
func (r *reader) stackStatus(line int) string {
	at := r.Over(line)
	if at >= 0 && wasUsed.MatchString(strings.TrimRight(strings.TrimSpace(r.Doc.Lines[at].Body), ":：*")) {
		return "past"
	}
	return "current"
}
