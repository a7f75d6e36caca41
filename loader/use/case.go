package use

import (
	"talkgraph/loader/credit"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

var (
	ofCompanys = pattern.MustCompile(`^[ 　]?(?:社|さん|様)?[ 　]?(?:(?:における|での|では|の|が)(?:[^、。はがを]{1,6}な)?)[ 　]?$`)
	itsCase    = pattern.MustCompile(`^[ 　]?(?:の|への)?(?:導入|活用|利用|採用|移行|運用)[^、。]{0,6}(?:事例|の話|記|物語|まで|への道|状況|規模|ノウハウ|について|の紹介)`)
	caseIs     = pattern.MustCompile(`^[ 　]?の(?:導入|活用|利用|採用)?事例(?:として|では|には|に|は|で|[:：])[^。]{0,14}$`)
	adopts     = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:における|での|の)?(?:導入|採用|移行)事例`)
)

// cases claims what lines give as a company's case: "日向銀行の Amazon Connect
// 導入事例", "Kinesis の事例として有名な日向銀行", and in a talk on one service
// "日向銀行の導入事例".
func (r *reader) cases(i, line int) {
	services := r.Services(line)
	for _, c := range r.Companies(line) {
		text := r.Coded(line)
		if r.Vendor(c.Key) || credit.IsCommunity(c) || saying.Bracketed(text, c.Start) {
			continue
		}
		for _, s := range services {
			switch {
			case c.End <= s.Start && ofCompanys.MatchString(text.Slice(c.End, s.Start)) && itsCase.MatchString(text.From(s.End)),
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
