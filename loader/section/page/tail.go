package page

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// maxTail is how many code points a line has at most that ends a post.
const maxTail = 80

// tailStart begins lines over what a page shows behind a post, with words of the
// post's own behind it: "More from Ana Lopez", "2 thoughts on “Ropes”".
var tailStart = pattern.MustCompile(`^(?i:written by|more (?:from|by)|see (?:all|more) from|posts by|all posts by) \p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+)*$` +
	`|^(?i:more from|see all from|recommended from) \p{Lu}` +
	`|^\d+ (?i:thoughts? on|responses? (?:to|on)|repl(?:y|ies) to|comments? on) ["“]|^(?i:comments) ?\(\d+\)$|^(?:コメント[ 　]?[(（]\d+(?:件)?[)）]|\d+件のコメント)$` +
	`|^(?i:posted in|filed under|tagged(?: with| as| in)?) [^.]+$|^(?i:tags|categories|filed under) ?: ?[^.]+$|^(?:カテゴリー?|タグ)[ 　]?[:：][ 　]?[^。]+$`)

// hires is how companies look for people at the end of their posts.
var hires = pattern.MustCompile(`^[^。]{0,40}(?:仲間|エンジニア|メンバー)を(?:絶賛|積極|随時)?(?:的に)?(?:大)?募集(?:中|して(?:い|お)?(?:り)?ます)`)

// mayStandInside begins lines that point from one talk of a post to other posts, too.
var mayStandInside = pattern.MustCompile(`^[■▼◆●★☆【\[ ]*(?i:関連|あわせて|合わせて|こちら|related|more like|share|keep reading|カテゴリ|タグ|tags|categories|posted in|tagged)`)

// postEnd is the index of the line at which a page goes on behind its post: the
// first one in the second half of its text that stands over other posts, comments
// or who wrote it, and only once: under each talk it would be a part of that. What
// one talk may be followed by as well stands in the last quarter.
func (b *Page) postEnd() int {
	var tails []int
	var before []int // how long the text is over each
	times, long := make(map[string]int), 0
	for i, l := range b.lines {
		if endsPost(l) {
			tails, before = append(tails, i), append(before, long)
			times[knowledge.Key(l.Body)]++
		}
		long += l.Runes
	}
	for k, i := range tails {
		enough := 2*before[k] >= long
		if mayStandInside.MatchString(b.lines[i].Body) {
			enough = 4*before[k] >= 3*long
		}
		if enough && times[knowledge.Key(b.lines[i].Body)] == 1 {
			return i
		}
	}
	return len(b.lines)
}

// endsPost tells lines over what a page shows behind a post.
func endsPost(l *shape.Line) bool {
	if l.Shape != parse.Text && l.Shape != parse.Link || l.Indent >= 4 || l.Runes > maxTail {
		return false
	}
	return tails.Has(strings.Trim(l.Body, "■▼◆●★☆【】[]:：!！?？.。… ")) || tailStart.MatchString(l.Body) || strings.Contains(l.Body, "募集") && hires.MatchString(l.Body)
}
