package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	// handleNamed is a title before a handle that has in brackets behind it who
	// goes by it, or for whom they work: "Title @ana_l (Ana Lopez)".
	handleNamed = pattern.MustCompile(`^(.{3,}?\S)[ 　]+(?:[-–—/／|｜:：][ 　]*|by[ ])?\[?[@＠]([A-Za-z_]\w{1,19})\]?(?:\(https?:[^()]*\))?[ 　]*(?:さん|氏)?[ 　]*[(（]([^()（）@＠]{2,30}?)[ 　]*(?:[(（][^()（）]{1,20}[)）])?[)）]?$`)
	// ownName is what somebody writes as their name in brackets.
	ownName = pattern.MustCompile(`^(?:` + byline.JapaneseName + `|` + byline.LatinName + `|\p{Han}[\p{Han}々ヶケ]{1,5}|[\p{Hiragana}ー]{2,10}|[\p{Katakana}ー]{2,10})(?:さん|氏)?$`)
)

// billedByHandleNamed reads "Title @handle (Name)" and "Title @handle (Company)".
func (b *Reader) billedByHandleNamed(text string) billed {
	m := handleNamed.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}
	}
	start, end := m[4], m[5]
	var firm [2]int
	switch within := text[m[6]:m[7]]; {
	case b.isFirm(within), byline.Parse(within, b.lex) == nil && b.soundsFirm(within, text[m[4]:m[5]]):
		firm = [2]int{m[6], m[7]}
	case ownName.MatchString(within) && byline.IsName(byline.WithoutHonorific(within), b.lex):
		start, end = m[6], m[6]+len(strings.TrimSuffix(strings.TrimSuffix(within, "さん"), "氏"))
	}
	p := byline.PersonAt(text, start, end)
	if firm[1] > 0 {
		p.SetCompany(text, firm[0], firm[1])
	}
	return billed{head: text[:m[3]], people: []byline.Person{p}, sure: true}
}
