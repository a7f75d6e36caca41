package relate

import (
	"slices"
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
)

var (
	ofCompanys = pattern.MustCompile(`^[ 　]?(?:社|さん)?[ 　]?(?:(?:における|での|では|の|が)(?:[^、。はがを]{1,6}な)?)[ 　]?$`)
	itsCase    = pattern.MustCompile(`^[ 　]?(?:の|への)?(?:導入|活用|利用|採用|移行|運用)[^、。]{0,6}(?:事例|の話|記|物語|まで|への道|状況|規模|ノウハウ)`)
	caseIs     = pattern.MustCompile(`^[ 　]?の(?:導入|活用|利用|採用)?事例(?:として|では|には|に|は|で|[:：])[^。]{0,14}$`)
	adopts     = pattern.MustCompile(`^(?:社|さん)?[ 　]?(?:における|での|の)?(?:導入|採用|移行)事例`)
)

// cases claims what lines give as a company's case: "日向銀行の Amazon Connect
// 導入事例", "Kinesis の事例として有名な日向銀行", and in a talk on one service
// "日向銀行の導入事例".
func (r *relater) cases(i, line int) {
	services := r.of(line, knowledge.Service)
	for _, c := range r.of(line, knowledge.Company) {
		text := r.coded(line)
		if r.vendor(c.Key) || isCommunity(c) || bracketed(text, c.Start) {
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
		if about := r.onlyService(r.layout.Sections[i].First - 1); about != "" && (adopts.MatchString(after) || r.tellsCase(i, line, c, after)) {
			r.use(i, c.Key, about, "current", line, "case-of-title")
		}
		if about := r.listedUnder(i, line); about != "" && listedCase.MatchString(after) {
			r.use(i, c.Key, about, "current", line, "case-list")
		}
	}
}

// onlyService is the one service that a line names, or "".
func (r *relater) onlyService(line int) string {
	keys := []string{}
	for _, m := range r.of(line, knowledge.Service) {
		if !slices.Contains(keys, m.Key) {
			keys = append(keys, m.Key)
		}
	}
	if len(keys) != 1 {
		return ""
	}
	return keys[0]
}

// caseNoun follows a company in lines that say no more than that its case is
// shown: "Acme の取り組み".
var caseNoun = pattern.MustCompile(`^(?:社|さん|様)?[ 　]?(?:の|での|における)[^、。はがを]{0,12}?(?:事例|実例|例|取り?組み?|ケース|インフラ|システム構成|アーキテクチャ|活用)[」』)）]?[ 　]*[。:：]?$`)

// namesCase tells bullets and headings that are a company's case and nothing
// else, maybe behind a label: "導入の紹介: Acme の例".
func (r *relater) namesCase(line int, m Mention, after string) bool {
	if s := r.inner[line]; s < 0 || line == r.layout.Sections[s].First-1 || !caseNoun.MatchString(after) {
		return false
	}
	l := r.doc.Lines[line]
	before := r.coded(line).To(m.Start)
	return m.Start <= l.Start || strings.HasSuffix(before, ":") || strings.HasSuffix(before, "：")
}

// headsNamedCase tells bullets that name a company's case, and stand over
// deeper ones that tell it.
func (r *relater) headsNamedCase(line int, m Mention, after string) bool {
	return r.doc.Lines[line].Shape == parse.Bullet && r.namesCase(line, m, after) && r.overItsOwn(line)
}
