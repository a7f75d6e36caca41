package use

import (
	"slices"

	"talkgraph/loader/codepoint"
	"talkgraph/loader/credit"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	ofCompanys = pattern.MustCompile(`^[ 　]?(?:という(?:会社|企業|スタートアップ|ベンチャー))?(?:社|さん|様)?[ 　]?(?:(?:における|での|では|の|が)(?:[^、。はがを]{1,6}な)?)[ 　]?$`)
	// ofTheirs stands between a company and what something of theirs runs on.
	ofTheirs = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?の[^、。はがを]{1,40}(?:システム|サービス|サイト|基盤|アプリ|プロジェクト|環境)(?:で|における|へ)?の[ 　]?$`)
	// caseShownOf follows what is named of which a line shows the case.
	caseShownOf = pattern.MustCompile(`^[ 　]?の?事例(?:の?紹介)?(?:でした|です|だった|[。]|$)`)
	itsCase     = pattern.MustCompile(`^[ 　]?(?:の|への)?(?:導入|活用|利用|採用|移行|運用)[^、。]{0,6}(?:事例|の話|記|物語|まで|への道|状況|規模|ノウハウ|について|の紹介)`)
	caseIs      = pattern.MustCompile(`^[ 　]?の(?:導入|活用|利用|採用)?事例(?:として|では|には|に|は|で|[:：])[^。]{0,14}$`)
	adopts      = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:における|での|の)?(?:導入|採用|移行)事例`)
)

// cases claims what lines give as a company's case: "日向銀行の Amazon Connect
// 導入事例", "DynamoDB の事例としては日向銀行", and in a talk on one service
// "日向銀行の導入事例".
func (r *reader) cases(i, line int) {
	services := r.takenIn(line)
	for _, c := range r.Companies(line) {
		text := r.Coded(line)
		if r.Vendor(c.Key) || credit.IsCommunity(c) || saying.Bracketed(text, c.Start) {
			continue
		}
		for _, s := range services {
			switch {
			case c.End <= s.Start && r.caseOf(text, c, s, services),
				r.happensAt(line, c, s),
				s.End <= c.Start && caseIs.MatchString(text.Slice(s.End, c.Start)):
				r.use(i, c.Key, s.Key, "current", line, "case-of")
			}
		}
		after := text.From(c.End)
		if about := r.OnlyService(r.Layout.Sections[i].First - 1); about != "" && (adopts.MatchString(after) || r.tellsCase(i, line, c, after)) {
			r.use(i, c.Key, about, "current", line, "case-of-title")
		}
		if about := r.listedUnder(i, line); about != "" && listedCase.MatchString(after) {
			r.use(i, c.Key, about, "current", line, "case-list")
		}
	}
}

// caseOf tells whether a line gives a company's case of a service behind it, or
// of several that it lists.
func (r *reader) caseOf(text *codepoint.Text, c, s mention.Mention, all []mention.Mention) bool {
	first, last := listedWith(text, all, slices.Index(all, s))
	gap, after := text.Slice(min(c.End, all[first].Start), all[first].Start), text.From(all[last].End)
	return ofCompanys.MatchString(gap) && (itsCase.MatchString(after) || caseShownOf.MatchString(after)) || ofTheirs.MatchString(gap) && itsCase.MatchString(after)
}

// takenIn are the services that a line names, and the platforms that it names
// by the companies that sell them.
func (r *reader) takenIn(line int) []mention.Mention {
	all := r.Services(line)
	if !slices.ContainsFunc(r.Companies(line), func(m mention.Mention) bool { return r.Vendor(m.Key) }) {
		return all
	}
	all = slices.Clone(all)
	for _, m := range r.Companies(line) {
		if r.Vendor(m.Key) {
			all = append(all, m)
		}
	}
	slices.SortFunc(all, func(a, b mention.Mention) int { return a.Start - b.Start })
	return all
}
