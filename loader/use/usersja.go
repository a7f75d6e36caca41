package use

import (
	"strings"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

var (
	// beside stands between companies of one list: "A さんや B".
	besideJa = pattern.MustCompile(`^(?:社|さん|様)?[ 　]*(?:[,、，/／・]|や|と|および)[ 　]*$`)
	// adoptJa follows the last of the companies that took what a talk is about.
	adoptJa = pattern.MustCompile(`^(?:社|さん|様)?(?:など)?(?:が|でも|では|で|も|にも|には)[^、。をはがで]{0,6}(?:採用|導入|利用|活用|使わ)(?:[。]|$|し(?:てい?る|てい?ます|ました|た(?:[。]|$|そう|とのこと))|され(?:てい?る|てい?ます|た|ました)|れてい?(?:る|ます)|済み?|中(?:[。]|$|です|だ)|実績)`)
	// asCases stands around companies that a line gives as cases.
	asCases  = pattern.MustCompile(`(?:事例|ユーザー?企業|利用企業|導入企業)として(?:は)?[、 　]?$`)
	ofCases  = pattern.MustCompile(`^(?:社|さん|様)?(?:など)?の(?:導入|活用|利用|採用)?事例`)
	shownJa  = pattern.MustCompile(`^(?:社|さん|様)?(?:など)?の?(?:導入|活用|利用|採用)?(?:事例)?(?:が|を|も)(?:[0-9０-９一二三]つ|いくつか)?(?:挙げ|紹介|挙が|引用|取り上げ|説明|披露)`)
	notTaken = pattern.MustCompile(`(?:採用|導入|利用|活用)(?:し|され)?(?:て)?(?:い)?(?:ない|ません|なかった|を?(?:検討|見送|予定))|使わ(?:れて)?(?:い)?(?:ない|なかった)`)
)

// usersOfHeading claims that the companies which a line lists use the one
// service that the heading over it names: "A や B が採用", "導入事例: A、B".
func (r *reader) usersOfHeading(i, line int) {
	companies := r.Companies(line)
	if len(companies) == 0 || len(r.Services(line)) > 0 {
		return
	}
	thing, text := r.headed(line, i), r.Coded(line)
	if thing == "" || r.leavesIt(i) || notTaken.MatchString(r.Text(line)) {
		return
	}
	for k, c := range companies {
		if r.Vendor(c.Key) || credit.IsCommunity(c) {
			continue
		}
		if first, last := listAround(text, companies, k); r.givesUsers(line, text, companies[first], companies[last]) {
			r.use(i, c.Key, thing, "current", line, "users-listed")
		}
	}
}

// givesUsers tells whether a line gives the companies from one to another as
// users of what is spoken of.
func (r *reader) givesUsers(line int, text *codepoint.Text, first, last mention.Mention) bool {
	before, after := text.To(first.Start), text.From(last.End)
	return adoptJa.MatchString(after) ||
		(asCases.MatchString(before) || ofCases.MatchString(after)) && shownJa.MatchString(after) ||
		r.labelsCases(line, first) && listedCase.MatchString(after)
}

// labelsCases tells lines that begin with a label of cases, and a company
// behind it: "導入事例: A".
func (r *reader) labelsCases(line int, first mention.Mention) bool {
	l := r.Doc.Lines[line]
	before := r.Coded(line).Slice(min(l.Start, first.Start), first.Start)
	label := before[:len(before)-len(labelEnd.FindString(before))]
	return label != before && cases.Has(strings.Trim(label, "-•・*●■ 　"))
}

// labelEnd ends a label of cases: "導入企業：", "導入企業は".
var labelEnd = pattern.MustCompile(`[ 　]*(?:[:：]|は、?|には、?|として(?:は)?、?)[ 　]*$`)

// listAround are the first and the last of the mentions listed with the k-th.
func listAround(text *codepoint.Text, all []mention.Mention, k int) (first, last int) {
	first, last = k, k
	for first > 0 && besideJa.MatchString(text.Slice(all[first-1].End, all[first].Start)) {
		first--
	}
	for last+1 < len(all) && besideJa.MatchString(text.Slice(all[last].End, all[last+1].Start)) {
		last++
	}
	return first, last
}

// labelled tells companies that a line lists behind a label of cases.
func (r *reader) labelled(line int, m mention.Mention) bool {
	all := r.Companies(line)
	return r.labelsCases(line, all[0]) && listedCase.MatchString(r.Coded(line).From(m.End))
}

// leavesIt tells talks on leaving what their title names.
func (r *reader) leavesIt(i int) bool {
	return wentAway.MatchString(r.Text(r.Layout.Sections[i].First - 1))
}
