package billing

import (
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// byOne is a title in Japanese before "by" and somebody by one name, in a script
// that no word behind an English "by" is in: "錨を下ろす順番 by 早瀬".
var byOne = pattern.MustCompile(`^(.*[\p{Han}\p{Hiragana}\p{Katakana}].*\S)[ 　]+by[ 　:：]*(\p{Han}{1,4}|\p{Han}{1,3}[ 　]\p{Han}{1,3}|\p{Hiragana}{2,6}|[\p{Katakana}ー]{2,8})[ 　]?(?:さん|氏)?$`)

// endInByOne tells documents of which at least two titles end so, in two names.
func (b *Reader) endInByOne() bool {
	names := make(map[string]bool)
	for _, l := range b.lines {
		if !l.Shows(shape.ShowsWide) || !isMarked(l) {
			continue
		}
		if m := byOne.FindStringSubmatch(l.Body); m != nil && !byline.EndsNoName(m[2]) {
			names[m[2]] = true
		}
	}
	return len(names) > 1
}

// billedByOne reads "Title by 早瀬" where titles end so.
func (b *Reader) billedByOne(text string) billed {
	if !b.byOnes {
		return billed{}
	}
	m := byOne.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}
	}
	name := text[m[4]:m[5]]
	if !byline.IsName(name, b.lex) || b.isFirm(name) || byline.IsOrganization(name) || byline.EndsInTitle(name) {
		return billed{}
	}
	p := byline.PersonAt(text, m[4], m[5])
	return billed{head: text[:m[3]], people: []byline.Person{p}, sure: true}
}
