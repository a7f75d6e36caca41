package mention

import (
	"talkgraph/loader/pattern"
	"talkgraph/loader/words"

	_ "embed"
)

//go:embed words/orgkinds.txt
var orgKindsData string

// orgKinds are what kinds of organisations are called, none by its name.
var orgKinds = words.New(orgKindsData)

// orgEnds are what names of organisations end in that no list has.
const orgEnds = `銀行|信用金庫|信託|証券|生命|損保|製作所|製薬|電機|電力|電鉄|鉄道|新聞社|放送|百貨店|大学|大学院|研究所|研究機構|高専|病院|市役所|区役所|県庁|ホールディングス`

// ofOrg finds organisations, by what their names end in, of which a line says
// that they use something: "日向銀行における", "日向製作所の導入事例".
var ofOrg = pattern.MustCompile(`(?:^|[^\p{Han}\p{Katakana}ー])([\p{Han}\p{Katakana}ー]{1,10}(?:` + orgEnds + `))(?:様|さん)?[ 　]?(?:における|での(?:[^、。開]{0,12}(?:導入|活用|移行|利用|採用|運用|事例))|では[^、。]{0,24}(?:導入|活用|移行|利用|採用|運用|使)|の[^、。]{0,24}(?:導入|活用|移行|利用)?事例|が[^、。]{0,24}(?:採用|導入|移行|利用)(?:し|した))|(?:^|[^\p{Han}\p{Katakana}ー])(\p{Han}{2,4}[市県府区])(?:様)?(?:における[^、。]{0,24}(?:導入|活用|移行|利用|事例)|の(?:導入|活用|移行|利用)?事例)`)

// ofCase follows a company whose case a line tells.
var ofCase = pattern.MustCompile(`^\]?[ 　]?(?:社|さん|様)?(?:の|における)(?:導入|活用|移行|利用)?事例`)

// byCase tells companies of the lexicon, called by a word that may mean
// something else, of which a line says that it tells their case.
func (r *finder) byCase(line int, m Mention) bool {
	return m.Entry != nil && len(m.Entry.Context) > 0 && ofCase.MatchString(r.Coded(line).From(m.End))
}
