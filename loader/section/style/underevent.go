package style

import (
	"slices"
	"unicode/utf8"

	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/page"
	"talkgraph/loader/section/shape"
)

// How the title of a report on one talk names its event: "[XConf 2018] 題",
// "題 (XConf 2018)".
var (
	eventTag  = pattern.MustCompile(`^[\[［【(（]([^\[\]［］【】()（）]{3,40})[\]］】)）][ 　]*(.*)$`)
	eventTail = pattern.MustCompile(`^(.*?)[ 　]*[\[［【(（]([^\[\]［］【】()（）]{3,40})[\]］】)）]$`)
	aboutNews = pattern.MustCompile(`(?i)レポ|参加|行って|いって|感想|メモ$|まとめ|発表|リリース|登場|速報|ふりかえり|振り返り|一覧|紹介|アップデート|利用可能|プレビュー|日目|\bday ?\d|\bannounc|\breleas|\brecap|\bavailable\b|\bpreview\b|\bnotes?\b`)
)

// Of a report on one talk the headings are short: what it was about, step by step.
const (
	fewestParts  = 3
	shortestTold = 10 // code points of the talk's title
	partLength   = 14 // code points of a part's heading, in the middle of all
)

// underEvent is the title of the talk in that of a document which puts its event
// in brackets before or behind it, where headings are none but those of the talk's
// parts.
func (b *Styles) underEvent(text string) string {
	said := b.besideEvent(text)
	if utf8.RuneCountInString(said) < shortestTold || aboutNews.MatchString(said) || several.In(said) || page.IsReportTitle(said) || shape.OverTalks(said) || b.IsVisit(text) {
		return ""
	}
	if !b.noneElse(text) || !b.partsOfOne(text) {
		return ""
	}
	return said
}

// besideEvent is what stands before or behind the event in brackets, or "".
func (b *Styles) besideEvent(text string) string {
	if m := eventTag.FindStringSubmatch(text); m != nil && len(b.Namings(m[1])) > 0 {
		return m[2]
	}
	if m := eventTail.FindStringSubmatch(text); m != nil && len(b.Namings(m[2])) > 0 {
		return m[1]
	}
	return ""
}

// partsOfOne tells whether the headings under a title are rather those of parts.
func (b *Styles) partsOfOne(title string) bool {
	var runes []int
	for i, l := range b.lines {
		if l.Body != title && (l.Shape == parse.Heading || shape.MarkOf(l) != "" || shape.Bare(l, shape.MaxBare) && b.overItems(i)) {
			runes = append(runes, l.Runes)
		}
	}
	slices.Sort(runes)
	return len(runes) >= fewestParts && runes[len(runes)/2] <= partLength
}

// overItems tells lines over a list, perhaps behind a blank line.
func (b *Styles) overItems(i int) bool {
	next := b.Below(i, len(b.lines))
	return next >= 0 && b.lines[next].Shape == parse.Bullet
}
