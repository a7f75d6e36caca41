package page

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/billing"
	"talkgraph/loader/section/shape"
)

var (
	nameBeforeHandle = pattern.MustCompile(`(\p{Han}{3,6}|` + byline.JapaneseName + `|` + byline.LatinName + `)[ 　]*[(（]?@`)
	introducedJa     = pattern.MustCompile(`^(?:どうも[、。!！]?|こん(?:にちは|ばんは)[、。!！]?|はじめまして[、。]?)?[ 　]*([^、。は]{2,20}?)の(` + byline.JapaneseName + `|\p{Han}[\p{Han}々]{1,4})(?:です|と申します)`)
	authorField      = pattern.MustCompile(`^authors?[ \t]*[:=]`)
	calledSelf       = pattern.MustCompile(`^[a-z][a-z0-9_-]{2,20}$`)
	introducedEn     = pattern.MustCompile(`\b(?:I am|I'm|I’m|[Mm]y name is) (` + byline.LatinName + `)(?:[ ,(]+(?:\w+ ){0,4}?(?:and I work )?(?:of|at|from|for|with) ([A-Z][\p{L}\d&.-]*(?: [A-Z][\p{L}\d&.-]*){0,2}))?`)
)

// author reads who introduces themselves in a line.
func (b *Page) author(i int) *billing.Credit {
	body := b.lines[i].Body
	m := nameBeforeHandle.FindStringSubmatchIndex(body)
	if m == nil || !byline.IsName(body[m[2]:m[3]], b.lex) {
		return nil
	}
	p := byline.PersonAt(body, m[2], m[3])
	for _, h := range b.lex.Find(body) {
		gap := string([]rune(body)[min(h.End, p.Start):p.Start])
		if h.Entry.Kind == knowledge.Company && (h.End == p.Start || strings.TrimSpace(gap) == "の") {
			p.Company, p.From, p.To = h.Surface, h.Start, h.End
		}
	}
	return &billing.Credit{Line: i + 1, Offset: b.lines[i].Start, People: []byline.Person{p}, Rule: "self-introduction"}
}

// writer finds out who wrote a document that no handle introduces: who does so
// in its first lines, else who the front matter names.
func (b *Page) writer() {
	for i, words := b.Start(), 0; i < len(b.lines) && words < 6 && b.Wrote == nil; i++ {
		if l := b.lines[i]; l.Shape == parse.Text {
			words++
			b.Wrote = b.introduces(l, i)
		}
	}
	if b.Wrote == nil {
		b.Wrote = b.signed()
	}
}

// ofFirms is what companies show and give, before which they stand as before their
// people: "カモメ銀行の事例です".
var ofFirms = pattern.MustCompile(`(?:事例|実例|紹介|発表|講演|話|取り?組み?|登壇|場合|内容|資料|提供|主催|会場|技術|導入|活用|製品|担当)$`)

// introduces reads "X社の山田です" and "I'm Ana Lopez from Acme".
func (b *Page) introduces(l *shape.Line, i int) *billing.Credit {
	name, company := 4, 2
	m := introducedJa.FindStringSubmatchIndex(l.Body)
	if m == nil || !b.IsCompany(l.Body[m[2]:m[3]]) || byline.EndsNoName(l.Body[m[4]:m[5]]) || ofFirms.MatchString(l.Body[m[4]:m[5]]) || byline.WithoutHonorific(l.Body[m[4]:m[5]]) != l.Body[m[4]:m[5]] {
		m, name, company = introducedEn.FindStringSubmatchIndex(l.Body), 2, 4
	}
	if m == nil || name == 2 && !byline.IsName(l.Body[m[2]:m[3]], b.lex) {
		return nil
	}
	p := byline.PersonAt(l.Body, m[name], m[name+1])
	if m[company] >= 0 {
		firm := strings.TrimRight(l.Body[m[company]:m[company+1]], ".")
		p.SetCompany(l.Body, m[company], m[company]+len(firm))
	}
	return &billing.Credit{Line: i + 1, Offset: l.Start, People: []byline.Person{p}, Rule: "self-introduction"}
}

// signed reads the author in the front matter, if that is somebody's name or
// what they call themselves.
func (b *Page) signed() *billing.Credit {
	author := b.Front.Author
	people := byline.Parse(author, b.lex)
	if len(people) == 0 && calledSelf.MatchString(author) && !b.IsCompany(author) && !noAuthors.Has(strings.ToLower(author)) {
		people = []byline.Person{{Name: author, End: len(author)}}
	}
	if len(people) != 1 {
		return nil
	}
	for i, l := range b.lines[:b.Start()] {
		if at := strings.Index(l.Text, author); at >= 0 && authorField.MatchString(l.Text) {
			return &billing.Credit{Line: i + 1, Offset: utf8.RuneCountInString(l.Text[:at]), People: people, Rule: "front-matter"}
		}
	}
	return nil
}
