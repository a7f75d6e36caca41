package use

import (
	"slices"
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// moves are labels over what took the place of what, one after the other.
var moves = pattern.MustCompile(`^(?:(?:インフラ|基盤|システム|構成|アーキテクチャ|技術|環境|実行環境)の?)?(?:移行|移行の?(?:歴史|経緯|流れ)|変遷|遍歴|推移|歴史)$`)

var (
	// partWith stands before what does a part of the work: "アドホック集計に".
	partWith = pattern.MustCompile(`(?:^|[:：、][ 　]?)[^、。はがを:：]{0,12}[\p{Han}\p{Katakana}ーA-Za-z/)）][ 　]?(?:に|には)[ 　]?$`)
	// notPart are words before に that name no part of a system.
	notPart = pattern.MustCompile(`(?:次|特|主|他|実際|逆|最後|最初|同時|例|参考|題材|[前後日年月時間際]|以外|以上|同様|的|場合|場所|会場)[ 　]?(?:に|には)[ 　]?$`)
	endsSo  = pattern.MustCompile(`^[ 　]*を?[ 　]*[。]?$`)
)

// doesPart tells names that end a bullet, behind the work that they do: "監視に Datadog".
func (r *reader) doesPart(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	l := r.Doc.Lines[line]
	if l.Shape != parse.Bullet {
		return false
	}
	first, last := listedWith(text, all, k)
	before := strings.TrimLeft(text.Slice(min(l.Start, all[first].Start), all[first].Start), "-•・* 　\t")
	return partWith.MatchString(before) && !notPart.MatchString(before) && endsSo.MatchString(text.From(all[last].End))
}

// listedWith are the first and the last of the names listed with the k-th.
func listedWith(text *codepoint.Text, all []mention.Mention, k int) (first, last int) {
	first, last = k, k
	for first > 0 && saying.ListGap(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	for last+1 < len(all) && saying.ListGap(text.Slice(all[last].End, all[last+1].Start)) {
		last++
	}
	return first, last
}

// fillsPart tells names that are all that a bullet says, under a label that is
// a part of a system: "監視" over "Datadog".
func (r *reader) fillsPart(line int, all []mention.Mention, k int, text *codepoint.Text) bool {
	return r.Doc.Lines[line].Shape == parse.Bullet && r.onlyLists(line, all, k, text, ofStack) && isPart(r.labelOver(line))
}

// labelOver is the label that a bullet stands under, without its marks.
func (r *reader) labelOver(line int) string {
	over := r.Over(line)
	if over < 0 {
		return ""
	}
	return strings.Trim(r.Doc.Lines[over].Body, " 　:：*#☆★■●◆◇□")
}

// isPart tells labels that name parts of a system, and nothing else.
func isPart(label string) bool {
	if label == "" || len(label) > longLabel {
		return false
	}
	parts := strings.FieldsFunc(label, func(r rune) bool { return strings.ContainsRune("/／・,、&＆+＋", r) })
	return !slices.ContainsFunc(parts, func(part string) bool { return !systemParts.Has(strings.TrimSpace(part)) })
}

// longLabel is the length in bytes from which on a label says more.
const longLabel = 80

// inMoves tells bullets that are a name, among others that are what something
// ran on in turn, and whether this one is over: all are but the last.
func (r *reader) inMoves(line int, all []mention.Mention, k int, text *codepoint.Text) (status string) {
	if r.Doc.Lines[line].Shape != parse.Bullet || !r.onlyLists(line, all, k, text, onlyThese) || !moves.MatchString(r.labelOver(line)) {
		return ""
	}
	indent, siblings := r.Doc.Lines[line].Indent, 0
	for at := line + 1; at < len(r.Doc.Lines) && at < line+farthest && r.Doc.Lines[at].Shape == parse.Bullet && r.Doc.Lines[at].Indent >= indent; at++ {
		if r.Doc.Lines[at].Indent == indent && len(r.Services(at)) > 0 {
			siblings++
		}
	}
	if siblings == 0 {
		return "current"
	}
	return "past"
}

// farthest is how many lines below a bullet its next ones are looked for.
const farthest = 12
