package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// namedHandle is a name before its handle, and perhaps for whom they work behind it:
// "さざなみ うしお ( @mona ) カモメ堂", "みなも @mona さん".
var namedHandle = pattern.MustCompile(`^(?:([^@＠()（）、。:：「」『』\[\]/／|｜]{2,20}?)[ 　]*(?:さん|氏|様)?[ 　]*)?(?:[(（][ 　]*)?(?:[@＠]|\bid:)([A-Za-z_][\w-]{1,29})(?:[ 　]*[)）])?[ 　]*(?:さん|氏|様)?(?:[ 　]+([^()（）@＠、。「」]{2,40}))?$`)

// LabelledWho reads a line that names behind its label somebody who goes by a handle.
func (b *Reader) LabelledWho(at int) (Credit, bool) {
	l := b.lines[at]
	if !l.Shows(shape.ShowsAt) && !strings.Contains(l.Body, "id:") {
		return Credit{}, false
	}
	label := labelStart.FindString(l.Said())
	text := l.Said()[len(label):]
	m := namedHandle.FindStringSubmatchIndex(text)
	if label == "" || m == nil {
		return Credit{}, false
	}
	p := byline.PersonAt(text, m[4], m[5])
	rule := HandleRule
	if m[2] >= 0 && !b.isFirm(text[m[2]:m[3]]) {
		p, rule = byline.PersonAt(text, m[2], m[3]), RuleOf(true)
	}
	if m[6] >= 0 && b.soundsFirm(text[m[6]:m[7]], p.Name) {
		p.SetCompany(text, m[6], m[7])
	}
	t := l.Back(shape.Title{At: utf8.RuneCountInString(label), People: []byline.Person{p}})
	return Credit{Line: at + 1, Offset: l.Start + t.At, People: t.People, Rule: rule}, len(t.People) > 0
}
