package use

import (
	"slices"

	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
)

// behindIt follows a product of which a title goes on to tell how it is made.
var behindIt = pattern.MustCompile(`^[ 　]?(?:における|(?:の[^、。はが]{1,16})?を支え|での|の(?:裏側|舞台裏|基盤|運用|開発|構成|インフラ|アーキテクチャ|監視|移行)|はこう)|^ on [A-Z]|^の(?:[A-Za-z.]+|[\p{Katakana}ー]+)(?:による|化|基盤|移行|活用|運用|導入)|^は(?:なぜ|どう)|^の[^、。はがを]{1,20}(?:基盤|システム|インフラ|環境|バックエンド|サーバー?|配信|検索|分析|監視|開発|運用)(?:における|での|を支え|へ?の[^、。はがを]{0,8}(?:活用|導入|移行|裏側))`)

// inHouse tells titles of how a company makes or runs a product of its own,
// rather than of the product: "Clova における配信基盤".
func (r *reader) inHouse(i int, company string) bool {
	first := r.Layout.Sections[i].First - 1
	text := r.Coded(first)
	return slices.ContainsFunc(r.Services(first), func(m mention.Mention) bool {
		return r.makes(company, m) && behindIt.MatchString(text.From(m.End))
	})
}
