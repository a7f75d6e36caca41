package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	// moderates is who a sentence says leads a panel: "湊電機の早瀬さんがモデレーターを務め、".
	moderates = pattern.MustCompile(`(?:^|[。、])([^。、「」]{2,40}(?:さん|氏|様))(?:が|は)(?:モデレーター?|司会(?:進行)?|進行役?)(?:を(?:し|務め|され|担当)|で|となり|として)`)
	// sitsIn is who it says sits in one: "パネリストとして早瀬さん、カモメ堂の磯野さんが登壇".
	sitsIn = pattern.MustCompile(`(?:パネラー|パネリスト|パネルの登壇者)(?:として|には?|は)、?((?:[^。「」]{1,40}?(?:さん|氏|様)[、・と]?)+)(?:が|の[\d二三四五][名人]|です|でした|を(?:迎え|招))`)
)

// PanelOf reads a sentence that says who led a panel and who sat in it.
func (b *Reader) PanelOf(at int) (Credit, bool) {
	l := b.lines[at]
	if l.Shape != parse.Text || !b.japanese || !l.Shows(shape.ShowsWide) || !strings.Contains(l.Body, "パネ") || !strings.Contains(l.Body, "パネラー") && !strings.Contains(l.Body, "パネリスト") && !strings.Contains(l.Body, "パネルの登壇者") {
		return Credit{}, false
	}
	people := b.calledIn(l.Body, sitsIn, "panelist")
	if len(people) == 0 {
		return Credit{}, false
	}
	people = append(b.calledIn(l.Body, moderates, "moderator"), people...)
	return Credit{Line: at + 1, Offset: l.Start, People: people, Rule: "panel-sentence"}, true
}

// calledIn reads the list of people that an expression finds in a text.
func (b *Reader) calledIn(text string, expr *pattern.Pattern, role string) []byline.Person {
	m := expr.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	people := behind(byline.Called(text[m[2]:m[3]], b.lex), utf8.RuneCountInString(text[:m[2]]))
	for i := range people {
		people[i].Role = role
	}
	return people
}
