package relate

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

// nameOnly is what may follow a name that stands alone: its form, or a link.
var nameOnly = pattern.MustCompile(`^(?:社|さん|様| bank| Bank)?[\]】>＞*_:： 　]*(?:[(（]?https?://[!-~]+)?[ 　]*$`)

// headsCase tells lines that are the name of a company and nothing else, over
// bullets that stand deeper, or over text: these say what it does.
func (r *relater) headsCase(line int, m Mention) bool {
	l := r.doc.Lines[line]
	if !r.overItsOwn(line) || !nameOnly.MatchString(r.coded(line).From(m.End)) {
		return false
	}
	return strings.Trim(r.coded(line).Slice(min(l.Start, m.Start), m.Start), "*_【[<＜■● 　") == ""
}

// overItsOwn tells lines of talks that stand over lines of their own: bullets
// over deeper ones, and text after a blank line over more.
func (r *relater) overItsOwn(line int) bool {
	s := r.inner[line]
	if s < 0 || line == r.layout.Sections[s].First-1 || line+1 >= len(r.doc.Lines) {
		return false
	}
	l, next := r.doc.Lines[line], r.doc.Lines[line+1]
	switch l.Shape {
	case parse.Bullet:
		return next.Shape == parse.Bullet && next.Indent > l.Indent
	case parse.Text:
		return next.Shape == parse.Text && (r.doc.Lines[line-1].Shape == parse.Blank || r.doc.Lines[line-1].Shape == parse.Heading) && len(r.of(line+1, knowledge.Person)) == 0
	}
	return false
}

// isHeadOfCase tells whether one of a line's companies heads a case in it.
func (r *relater) isHeadOfCase(line int) bool {
	return slices.ContainsFunc(r.of(line, knowledge.Company), func(m Mention) bool {
		return r.headsCase(line, m) || r.headsNamedCase(line, m, r.coded(line).From(m.End))
	})
}

// leavesCase tells whether a line stands no longer under one with an indent
// that heads a case.
func (r *relater) leavesCase(line, indent int) bool {
	l := r.doc.Lines[line]
	return l.Shape == parse.Bullet && l.Indent <= indent && l.Number > 1 || l.Shape == parse.Heading || l.Shape == parse.Blank && l.Number > 1 && r.doc.Lines[line-1].Shape == parse.Text
}

// firmName is how bullets print a company alone.
var firmName = pattern.MustCompile(`^(?:[\p{Katakana}ー・]{3,20}|[A-Z][\w&.-]{1,20}(?: [A-Z][\w&.-]{1,20}){0,2}|\p{Han}{2,10})(?:社|さん|様)?$`)

// siblingFirms finds companies that no list has among bullets that head the
// cases of others: at least two of these are known.
func (r *relater) siblingFirms() {
	heads := make(map[[2]int][]int) // by what they stand under, and how deep: the bullets over their own
	var order [][2]int
	for i, l := range r.doc.Lines {
		if l.Shape == parse.Bullet && r.overItsOwn(i) {
			at := [2]int{r.over(i), l.Indent}
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
			if r.isHeadOfCase(i) {
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
func (r *relater) siblingFirm(line int) {
	l := r.doc.Lines[line]
	if len(r.of(line, knowledge.Company, knowledge.Service, knowledge.Topic, knowledge.Person)) > 0 || !firmName.MatchString(l.Body) || notCompanies.Has(l.Body) || byline.EndsInTitle(l.Body) {
		return
	}
	name := strings.TrimSuffix(strings.TrimSuffix(strings.TrimSuffix(l.Body, "社"), "さん"), "様")
	key, entry := r.company(name)
	r.add(line, Mention{l.Start, l.Start + utf8.RuneCountInString(name), knowledge.Company, key, entry, "case-beside-cases"})
}
