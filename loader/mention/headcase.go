package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// caseNoun follows a company in lines that say no more than that its case is
// shown: "Acme の取り組み".
var caseNoun = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:の|での|における)[^、。はがを]{0,12}?(?:事例|実例|例|取り?組み?|ケース|インフラ|システム構成|アーキテクチャ|活用)[」』)）]?[ 　]*[。:：]?$`)

// NamesCase tells bullets and headings that are a company's case and nothing
// else, maybe behind a label: "導入の紹介: Acme の例".
func (r *Mentions) NamesCase(line int, m Mention, after string) bool {
	if s := r.Inner[line]; s < 0 || line == r.Layout.Sections[s].First-1 || !caseNoun.MatchString(after) {
		return false
	}
	l := r.Doc.Lines[line]
	before := r.Coded(line).To(m.Start)
	return m.Start <= l.Start || strings.HasSuffix(before, ":") || strings.HasSuffix(before, "：")
}

// HeadsNamedCase tells bullets that name a company's case, and stand over
// deeper ones that tell it.
func (r *Mentions) HeadsNamedCase(line int, m Mention, after string) bool {
	return r.Doc.Lines[line].Shape == parse.Bullet && r.NamesCase(line, m, after) && r.overItsOwn(line)
}

// NameOnly is what may follow a name that stands alone: its form, or a link.
var NameOnly = pattern.MustCompile(`^(?:社|さん|様| bank| Bank)?[\]】>＞*_:： 　]*(?:[(（]?https?://[!-~]+)?[ 　]*$`)

// HeadsCase tells lines that are the name of a company and nothing else, over
// bullets that stand deeper, or over text: these say what it does.
func (r *Mentions) HeadsCase(line int, m Mention) bool {
	l := r.Doc.Lines[line]
	if !r.overItsOwn(line) || !NameOnly.MatchString(r.Coded(line).From(m.End)) {
		return false
	}
	return strings.Trim(r.Coded(line).Slice(min(l.Start, m.Start), m.Start), "*_【[<＜■● 　") == ""
}

var (
	// casesHead is headings that say no more than that cases stand under them.
	casesHead = pattern.MustCompile(`^(?:(?:導入|活用|利用|採用|移行|ユーザー|企業|国内|海外)の?)?(?:事例|実例)(?:の?紹介)?$|^(?i:(?:customer |user )?case studies|case study)$`)
	// saysWhoTheyAre follows a company that a bullet goes on to introduce.
	saysWhoTheyAre = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?[:：][ 　]?[^:：]`)
)

// OpensCase tells bullets that begin with a company and say who it is, right
// under a heading of cases: what the next ones say, it does.
func (r *Mentions) OpensCase(line int, m Mention, after string) bool {
	l := r.Doc.Lines[line]
	if l.Shape != parse.Bullet || m.Start > l.Start || line == 0 || !saysWhoTheyAre.MatchString(after) {
		return false
	}
	at := line - 1
	if at > 0 && r.Doc.Lines[at].Shape == parse.Blank {
		at--
	}
	return casesHead.MatchString(strings.Trim(r.Doc.Lines[at].Body, " 　:：*#■●◆◇□"))
}

// overItsOwn tells lines of talks that stand over lines of their own: bullets
// over deeper ones, and text after a blank line over more.
func (r *Mentions) overItsOwn(line int) bool {
	s := r.Inner[line]
	if s < 0 || line == r.Layout.Sections[s].First-1 || line+1 >= len(r.Doc.Lines) {
		return false
	}
	l, next := r.Doc.Lines[line], r.Doc.Lines[line+1]
	switch l.Shape {
	case parse.Bullet:
		return next.Shape == parse.Bullet && next.Indent > l.Indent
	case parse.Text:
		return next.Shape == parse.Text && (marksHead.MatchString(l.Text) || r.Doc.Lines[line-1].Shape == parse.Blank || r.Doc.Lines[line-1].Shape == parse.Heading) && len(r.People(line+1)) == 0
	}
	return false
}

// marksHead begins lines of text that stand over others.
var marksHead = pattern.MustCompile(`^[ 　]*[■●◆◇□▼【＜]`)

// IsHeadOfCase tells whether one of a line's companies heads a case in it.
func (r *Mentions) IsHeadOfCase(line int) bool {
	return slices.ContainsFunc(r.Companies(line), func(m Mention) bool {
		return r.HeadsCase(line, m) || r.HeadsNamedCase(line, m, r.Coded(line).From(m.End))
	})
}

// LeavesCase tells whether a line stands no longer under one with an indent
// that heads a case.
func (r *Mentions) LeavesCase(line, indent int) bool {
	l := r.Doc.Lines[line]
	return l.Shape == parse.Bullet && l.Indent <= indent && l.Number > 1 || l.Shape == parse.Heading || l.Shape == parse.Blank && l.Number > 1 && r.Doc.Lines[line-1].Shape == parse.Text
}

// firmName is how bullets print a company alone.
var firmName = pattern.MustCompile(`^(?:[\p{Katakana}ー・]{3,20}|[A-Z][\w&.-]{1,20}(?: [A-Z][\w&.-]{1,20}){0,2}|\p{Han}{2,10})(?:社|さん|様)?$`)

// siblingFirms finds companies that no list has among bullets that head the
// cases of others: at least two of these are known.
func (r *finder) siblingFirms() {
	heads := make(map[[2]int][]int) // by what they stand under, and how deep: the bullets over their own
	var order [][2]int
	for i, l := range r.Doc.Lines {
		if l.Shape == parse.Bullet && r.overItsOwn(i) {
			at := [2]int{r.Over(i), l.Indent}
			if heads[at] == nil {
				order = append(order, at)
			}
			heads[at] = append(heads[at], i)
		}
	}
	for _, at := range order {
		lines := heads[at]
		known := 0
		for _, i := range lines {
			if r.IsHeadOfCase(i) {
				known++
			}
		}
		if known < 2 || 2*known < len(lines)-1 {
			continue
		}
		for _, i := range lines {
			r.siblingFirm(i)
		}
	}
}

// siblingFirm reads a bullet that is a name, and named nothing so far, as a company.
func (r *finder) siblingFirm(line int) {
	l := r.Doc.Lines[line]
	if len(r.Of(line, knowledge.Company, knowledge.Service, knowledge.Topic, knowledge.Person)) > 0 || !firmName.MatchString(l.Body) || notCompanies.Has(l.Body) || byline.EndsInTitle(l.Body) {
		return
	}
	name := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(l.Body, "社"), "さん"), "様")
	key, entry := r.claims.Company(name)
	r.add(line, Mention{l.Start, l.Start + utf8.RuneCountInString(name), knowledge.Company, key, entry, "case-beside-cases"})
}
