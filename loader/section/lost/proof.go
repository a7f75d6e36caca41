package lost

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// slidesLine is a line that leads to the slides of a talk.
var slidesLine = pattern.MustCompile(`(?i)^(?:発表|登壇|講演|公開)?(?:スライド|資料|slides?|発表資料)(?:はこちら|は(?:こちら|以下)(?:です)?|リンク|[:：].*)?。?$|^(?:https?://)?(?:www\.)?(?:speakerdeck\.com|slideshare\.net|docswell\.com|docs\.google\.com/presentation)\b\S*$|^\S.{2,80}[ ]from[ ]+\p{Lu}\S+(?:[ ]\S+){0,3}$`)

// proofOf is what the lines right under a line show of it as a heading.
func (b *finder) proofOf(i, to int) proof {
	if j := b.below(i, to); j >= 0 && byline.Role(strings.TrimRight(b.lines[j].Body, ":： 　")) == "speaker" {
		return strongProof
	}
	if b.overSlides(i, to) || b.TellsOfThis(i, to) {
		return weakProof
	}
	return noProof
}

// overSlides tells lines right over slides.
func (b *finder) overSlides(i, to int) bool {
	j := b.Below(i, to)
	return j >= 0 && b.lines[j].Shape != parse.Bullet && slidesLine.MatchString(b.lines[j].Body)
}

// saysAgain tells whether a line says in brackets what the heading over it says.
func (b *finder) saysAgain(i, head int) bool {
	l := b.lines[i]
	if l.Shape != parse.Text || l.Runes < 8 {
		return false
	}
	again := knowledge.Key(strings.Trim(l.Body, "[]「」『』()（）<>＜＞【】 "))
	return again != "" && strings.HasPrefix(knowledge.Key(b.lines[head].Body), again)
}
