package use

import (
	"talkgraph/loader/codepoint"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// How Japanese titles say that a company took a service, by what stands
// between the two and behind the second.
var titlesTaking = []struct {
	serviceFirst   bool
	between, after *pattern.Pattern
}{
	{false, pattern.MustCompile(`^(?:社|さん|様)?が[ 　]?$`), pattern.MustCompile(`^[ 　]?(?:を|に)[^、。]{0,6}(?:選|採用|導入|使|利用|活用|移行|移した|乗り換え|決め)`)},
	{false, pattern.MustCompile(`^(?:社|さん|様)?(?:の[^、。はがを]{1,12})?を支え(?:る|た)(?:[^、。はがを]{1,10}(?:[、 　]|と))?[ 　]?$`), pattern.MustCompile(`^`)},
	{false, pattern.MustCompile(`^(?:社|さん|様)?[ 　]?[×✕✖][ 　]?$`), pattern.MustCompile(`^`)},
	{false, pattern.MustCompile(`^(?:社|さん|様)?[】\]〕][ 　]?$`), pattern.MustCompile(`^[ 　]?(?:で|による|を|への?|の(?:導入|活用|移行|運用))`)},
	{true, pattern.MustCompile(`^[ 　]?[×✕✖][ 　]?$`), pattern.MustCompile(`^`)},
	{true, pattern.MustCompile(`^[ 　]?(?:で|が)(?:変わ|変え|支え|実現す|実現し|作|つく|創|構築す|築|加速す|進め|広が|進化す)[るたう]?[、 　]?$`), pattern.MustCompile(`^(?:社|さん|様)?の`)},
}

// theyDid ends titles, or is in them, that tell what their speakers did: "Redis
// で数えた話", "Redis が支える帆".
var theyDid = pattern.MustCompile(`[ぁ-ん](?:た|だ|ている|てる)(?:お?話|物語|こと|件)(?:[ 　/／(（|｜@＠【〜~～-]|$)|が支え(?:る|た)|(?:体験|導入|移行|奮闘|構築|運用|開発)記(?:[^事録]|$)|(?:導入|移行|活用|運用|採用|利用)(?:事例|レポート)|実用レポート`)

// theyMoved is in titles that tell from where their speakers went, or to where:
// "MySQL から Spanner への移行"; not of what helps others to do so.
var theyMoved = pattern.MustCompile(`(?:へ|に|から)の(?:移行|乗り換え|引っ越し|載せ替え|切り替え|リプレース)(?:[^支方手入戦サツガの]|の(?:話|軌跡|道|裏|記録|歩み|全)|$)|への道`)

// byMeans follows a service by whose means something was done: "で数えた話".
var byMeans = pattern.MustCompile(`^[ 　]?で[^、。はが]{1,20}?[ぁ-ん](?:た|だ|ている|てる)(?:お?話|物語|件)`)

// wayTo follows a service to which somebody went: "Redis への道".
var wayTo = pattern.MustCompile(`^[ 　]?(?:環境|基盤)?への道`)

// tookByTitle tells whether a Japanese title says that a company uses a service
// that is not its own: "Acme を支える Redis", "Redis で変わる Acme の検索".
func (r *reader) tookByTitle(c, s mention.Mention, text *codepoint.Text) bool {
	if r.makes(c.Key, s) {
		return false
	}
	for _, w := range titlesTaking {
		first, second := c, s
		if w.serviceFirst {
			first, second = s, c
		}
		if first.End <= second.Start && w.between.MatchString(text.Slice(first.End, second.Start)) && w.after.MatchString(text.From(second.End)) {
			return true
		}
	}
	return false
}
