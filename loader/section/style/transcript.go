package style

import (
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

// saidBy is how what somebody said is printed word for word: "姓名氏：", of
// whom it may say how they are called from there on.
var saidBy = pattern.MustCompile(`^(` + byline.JapaneseName + `|\p{Han}[\p{Han}々ヶケ]{1,4}|\p{Han}{1,3}[\p{Hiragana}\p{Katakana}ー]{2,4})[ 　]?(?:氏|さん)(?:[ 　]?[(（]以下、?[^()（）]{1,20}[)）])?[:：]`)

// Transcript reads a document that has what one person said, word for word: the
// talk that its title is of. Of two or more people it is an interview.
func (b *Styles) Transcript() bool {
	line, body := b.TitleLine()
	if line < 0 || len(b.Post) != 1 || b.hasCodes(b.Post[0]) || utf8.RuneCountInString(body) > shape.MaxTitle {
		return false
	}
	var said *billing.Credit
	for i, l := range b.lines {
		if l.Shape != parse.Text || !l.Shows(shape.ShowsColon) {
			continue
		}
		m := saidBy.FindStringSubmatchIndex(l.Body)
		if m == nil || !byline.IsName(l.Body[m[2]:m[3]], b.lex) {
			continue
		}
		p := byline.Person{Name: l.Body[m[2]:m[3]], End: utf8.RuneCountInString(l.Body[m[2]:m[3]])}
		switch {
		case said == nil:
			said = &billing.Credit{Line: i + 1, Offset: l.Start, People: []byline.Person{p}, Rule: "transcript"}
		case said.People[0].Name != p.Name:
			return false
		}
	}
	if said == nil || said.Line > line+articleHead*8 {
		return false
	}
	b.Add(line, len(b.lines), b.Read(body), "transcript")
	t := &b.Found[len(b.Found)-1]
	t.Credits = append(t.Credits, *said)
	return true
}
