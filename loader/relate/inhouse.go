package relate

import (
	"slices"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// behindIt follows a product of which a title goes on to tell how it is made.
var behindIt = pattern.MustCompile(`^[ 　]?(?:における|を支える|での|の(?:裏側|舞台裏|基盤|運用|開発|構成|インフラ|アーキテクチャ|監視|移行)|はこう)`)

// inHouse tells titles of how a company makes or runs a product of its own,
// rather than of the product: "Clova における配信基盤".
func (r *relater) inHouse(i int, company string) bool {
	first := r.layout.Sections[i].First - 1
	text := r.coded(first)
	return slices.ContainsFunc(r.of(first, knowledge.Service), func(m Mention) bool {
		return r.makes(company, m) && behindIt.MatchString(text.From(m.End))
	})
}
