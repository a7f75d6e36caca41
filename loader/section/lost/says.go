package lost

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// mayBeOver tells headings that may stand right over another one, with no blank
// line between: of groups and keynotes.
func (b *finder) mayBeOver(h head) bool {
	l := b.lines[h.line]
	return h.role == groupRole || l.Runes <= maxOver && (shape.IsKeynote(l) || shape.LightningWords.Has(l.Body))
}

// maxOver is how many code points such a heading has at most.
const maxOver = 16

// noHead is lines that no heading looks like: remarks, questions and answers,
// what leads to a list, code, and what is left of links.
var noHead = pattern.MustCompile(`^[※＊*→⇒↓↑>＞<+＋]|^[(（][^()（）]*[)）]$|^(?:Q|A|Ｑ|Ａ)\d{0,2}[.．:：]|(?:[:：{};；…]|\.\.\.|・・・)$|、.{20,}[とがてではばもをに]$|[\[(（「『]$|^と(?:思|い[うっ]|言)|(?:、.*){3}|(?:として|にも|[^となぜ]は)$|^(?:ただ|また|なお|ちなみに|そこで|最後に)、|(?:資料|スライド|セッション|発表|登壇|動画)の?(?:一覧|まとめ|リスト)$|` +
	`(?:です|ます|でした|ました)[^\p{L}]*$|(?:だった|しかった|よかった|良かった|なかった|ですね|よね|かな|だよ|だね|るよ|はず|らしい|みたい|と思う|と思った)[!！?？〜ーwｗ笑]*$|は[^、]*、.*(?:た|だ|い|る|ね|よ|な)[!！〜ー]*$|^[\w.]+ ?= ?["\w]|^[a-z][\w.]*: ?["\w]|https?://|^[^\p{L}\p{N}]|^[\w.-]+\.[a-z]{2,4}(?:/\S*)?$|^p{1,2}\.[ ]?\d|^[^\p{L}]*$`)

// held is lines that say when something was held, right under what that was.
var held = pattern.MustCompile(`^(?:\d{4}[年/.-]\d{1,2}[月/.-]\d{1,2}日?|\d{1,2}[月/]\d{1,2}日?).{0,60}(?:で|に|を)開催[^。]{0,6}。?$`)

// overHeld tells the name of an event over such a line.
func (b *finder) overHeld(i, to int) bool {
	j := b.below(i, to)
	return j >= 0 && b.lines[j].Shows(shape.ShowsDigit) && held.MatchString(b.lines[j].Body)
}

// calledOut is how titles end that their speakers call out: right over slides, these
// are none of a reporter's remarks.
var calledOut = pattern.MustCompile(`^[^。、]{6,60}[!！]+$`)

// linkOpen is the first line of a link that goes on below.
var linkOpen = pattern.MustCompile(`^\[(?:[^\]\\]|\\.)*$`)

// opensQuote is how lines begin that are a title in quotes, perhaps with what is said of it.
var opensQuote = pattern.MustCompile(`^[「『][^「」『』]{4,}[」』]`)

// quoteStart is how headings begin that are quoted, or behind a mark.
var quoteStart = pattern.MustCompile(`^[「『【\[“"#` + parse.Marks + `\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}]`)

// mayHead tells lines that could be headings by what they say.
func (b *finder) mayHead(i int, p page.Span) bool {
	l := b.lines[i]
	limit := shape.MaxBare
	if !l.Shows(shape.ShowsWide) || opensQuote.MatchString(l.Body) {
		limit = shape.MaxTitle // Latin letters say less, and quotes set apart
	}
	if !shape.Bare(l, limit) && !shape.Asks(l) || shape.ByLine.MatchString(l.Body) || l.Runes < 2 || (l.Stamp() || l.When()) && !b.recurs[headKey(l.Body)] || shape.IsRow(l) {
		return false
	}
	if noHead.MatchString(l.Body) && !quoteStart.MatchString(l.Body) && !(b.overSlides(i, p.To) && calledOut.MatchString(l.Body)) || linkOpen.MatchString(l.Body) || shape.IsRemark(l.Body) {
		return false
	}
	if b.roleOf(i, p) == openRole && !b.recurs[headKey(l.Body)] && (!shape.IsKeynote(l) && b.IsNone(l, p) || b.saysWho(l)) {
		return false
	}
	return !b.Introduced(i, p) && !b.overHeld(i, p.To) && (b.recurs[headKey(l.Body)] || !b.IsCompany(l.Body)) && !b.IsEdition(l.Body) && !page.SubNumber.MatchString(l.Body) && !b.IsSaying(i, p.To)
}

// saysWho tells lines that say who spoke: no title in quotes, and no question, of
// which a part could be a name.
func (b *finder) saysWho(l *shape.Line) bool {
	return b.Speakers(l) != nil && !opensQuote.MatchString(l.Body) && !strings.ContainsAny(l.Body, "?？")
}

// roleOf is what the words of a line say of it as a heading.
func (b *finder) roleOf(i int, p page.Span) role {
	l := b.lines[i]
	switch {
	case l.Day(), shape.IsGroup(l.Body):
		return groupRole
	case shape.IsPart(l.Body), partOfTalk.MatchString(l.Body), b.IsOften(l.Body):
		return partRole
	case b.recurs[headKey(l.Body)]:
		return partRole
	case page.TellsOfAll(l.Body):
		return groupRole
	case shape.Bare(l, 30) && l.Stop(), shape.Bare(l, 60) && b.TellsOfEvent(l.Body):
		return stopRole
	}
	return openRole
}

// partOfTalk is headings that say which part of a talk it is.
var partOfTalk = pattern.MustCompile(`^(?:前半|後半|前編|後編|前置き|背景|課題|解決策|質疑|質問タイム|いただいた質問|所感|感想|サマリー?|デモ|その[\d一二三四五①-⑨]+)(?:戦|部|パート|について)?$`)

// headKey is what a heading has in common with its row in a list of headings.
func headKey(body string) string {
	return knowledge.Key(shape.NumberPattern.ReplaceAllString(shape.MarkPattern.ReplaceAllString(wideNumber.ReplaceAllString(body, ""), ""), ""))
}

// wideNumber is a number before a heading, in full width or before a blank.
var wideNumber = pattern.MustCompile(`^(?:[０-９]{1,2}[.．、)）]?|\d{1,2}[.．、)）])[ 　]*`)
