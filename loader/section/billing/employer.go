package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// CalledAlone tells lines that are names with an honorific and nothing else:
// under a title they are the speakers'.
func (b *Reader) CalledAlone(l *shape.Line) bool {
	return (l.Shape == parse.Text || l.Shape == parse.Bullet) && l.Runes <= 40 && honouredEnd.MatchString(l.Body)
}

// EmployerAlone is the company that a line by its own names beside a speaker's
// name: "Acme technology studio" over "Ana Lopezさん", or "Engineer, Acme" under it.
func (b *Reader) EmployerAlone(at int) Place {
	l := b.lines[at]
	if m := firmLabelled.FindStringSubmatchIndex(l.Body); m != nil && (l.Shape == parse.Text || l.Shape == parse.Bullet) {
		start := l.Start + utf8.RuneCountInString(l.Body[:m[2]])
		return Place{at + 1, start, start + utf8.RuneCountInString(l.Body[m[2]:m[3]])}
	}
	if !shape.Bare(l, 40) {
		return Place{}
	}
	runes := []rune(l.Text)
	for _, h := range b.lex.Find(l.Text) {
		after, before := string(runes[h.End:]), string(runes[min(l.Start, h.Start):h.Start])
		if h.Fuzzy || !b.IsCompany(h.Surface) || after != "" && !strings.ContainsAny(after[:1], " ,(") {
			continue
		}
		if before == "" || byline.EndsInTitle(before) {
			return Place{at + 1, h.Start, h.End}
		}
	}
	return b.formAlone(l, at)
}

// formAlone is the company of a line that is nothing but one with its legal form,
// perhaps with offices of it, or behind a label that says that it is one: "株式会社
// カモメ堂 技術部", "所属：カモメ堂".
func (b *Reader) formAlone(l *shape.Line, at int) Place {
	if !l.Shows(shape.ShowsWide) || strings.ContainsAny(l.Body, "、。「」") {
		return Place{}
	}
	m := firmsLine.FindStringSubmatchIndex(l.Body)
	if m == nil {
		return Place{}
	}
	from, to := m[4], m[5]
	if labelled := m[2] >= 0; labelled {
		from, to = m[2], m[3]
		if word := l.Body[from:to]; byline.IsTitle(word) || byline.EndsInTitle(word) || officeEnd.MatchString(word) || ofNobody.MatchString(word) {
			return Place{}
		}
	}
	start := l.Start + utf8.RuneCountInString(l.Body[:from])
	return Place{at + 1, start, start + utf8.RuneCountInString(l.Body[from:to])}
}

// firmLabelled is a company behind a label: "Company: Acme".
var firmLabelled = pattern.MustCompile(`^[*_]{0,2}(?i:company|affiliation|organi[sz]ation|employer)[*_]{0,2}[ ]?:[*_]{0,2}[ ]*(\p{Lu}[^|:;.!?]{1,40})$`)

// ofNobody is what people have in the place of a company who work for none.
var ofNobody = pattern.MustCompile(`^(?:なし|無し|無所属|個人|フリー|学生|秘密|非公開|ひみつ|不明)`)

// firmsLine is such a line: the name behind a label, or with its form.
var firmsLine = pattern.MustCompile(`^(?:(?:所属|会社|会社名|所属企業|所属会社|勤務先|企業名)[ 　]*[:：/／][ 　]*([\p{L}\d][^ 　,，()（）/／]+)(?:[ 　,，/／].*)?|((?:株式会社|有限会社|合同会社)[ 　]?[^ 　,，()（）]{2,20}|[^ 　,，()（）]{2,20}(?:株式会社|有限会社|合同会社))(?:[ 　][^ 　]*(?:部|課|室|局|本部|センター|チーム|グループ|長|役|員|者|[\p{Katakana}ー]{4,}|C[A-Z]O))*)$`)

// firmAlone is the company with which a line by its own begins, in a list of
// speakers: "株式会社X 技術部" over the names.
func (b *Reader) firmAlone(at int) Place {
	if p := b.EmployerAlone(at); p.Line > 0 {
		return p
	}
	l := b.lines[at]
	word := firstWord.FindString(l.Body)
	if !shape.Bare(l, 60) || !FirmsForm.MatchString(word) {
		return Place{}
	}
	return Place{at + 1, l.Start, l.Start + utf8.RuneCountInString(word)}
}

var firstWord = pattern.MustCompile(`^[^ 　、,]{3,}`)

// calledNext tells whether somebody with an honorific stands in the line after
// blank ones.
func (b *Reader) calledNext(at, to int) bool {
	for at < to && b.lines[at].Shape == parse.Blank {
		at++
	}
	return at < to && b.lines[at].Shape == parse.Text && shape.Bare(b.lines[at], 60) && honouredEnd.MatchString(b.lines[at].Body)
}
