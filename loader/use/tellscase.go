package use

import (
	"slices"

	"talkgraph/loader/lines"
	"talkgraph/loader/mention"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// tells tells whether a talk tells of its speakers' company, rather than of how
// things work: by its name, as "we", or by what was done, left or refused.
// An address says nothing.
func (r *reader) tells(i int, company string) bool {
	first := r.Layout.Sections[i].First - 1
	if title := r.Layout.Sections[i].Title; tellsByTitle.MatchString(title) && !teaches.MatchString(title) {
		return true
	}
	if r.givesParts(i) {
		return true
	}
	return slices.ContainsFunc(r.Own(i), func(line int) bool {
		if line == first || !lines.WorthReading(r.Doc.Lines[line]) {
			return false
		}
		return r.Says(line, r.Coded(line).From(0), weUse) || r.Says(line, r.Text(line), inOperation) || r.happened(line) || slices.ContainsFunc(r.Companies(line), func(m mention.Mention) bool {
			return m.Key == company && !r.inByline(i, line, m) && !r.namesSpeakersFirm(line, m)
		})
	})
}

var (
	// tellsByTitle tells Japanese titles that announce what somebody did.
	tellsByTitle = pattern.MustCompile(`[ぁ-ん](?:た|だ|ている|てる)(?:お?話|物語|理由|わけ|のか|こと|結果|件|事例)|てみた|できるまで|事例|の(?:裏側|舞台裏|裏話|変遷|歩み|軌跡|全貌)|を支え(?:る|た)|への道|(?:体験|移行|奮闘|開発|導入)記|取り?組み|における[^、。]*(?:活用|利用|導入|運用|構成|基盤)|を(?:用い|使っ|使用し|活用し|利用し)た[^、。]*(?:基盤|システム|活用|運用)`)
	// teaches tells titles that announce how something is done.
	teaches = pattern.MustCompile(`入門|基礎|ハンズオン|解説|使い方|はじめ|始め|初めて|徹底|とは|ベストプラクティス|すすめ|ススメ|講座|概要|最新|アップデート|事例集|選び方|比較`)
)

// done tells sentences that report what was done, or is being done.
var done = pattern.MustCompile(`(?:て|で)い?(?:る|ます)(?:[^ぁ-ん]|$)|(?:て|で)(?:い(?:る|ます)|おり)|(?:した|ました|った|えた|めた|けた|んだ|せた|てた)(?:[^いらり]|$)|済みだ?|中(?:だ|です|$|。)|を(?:採用|導入)(?:[。、]|$)|に移行(?:[。、]|$)|で(?:実装|構築|運用|構成)(?:[。、]|$)|(?i:\b(?:was|were|had|ran|went|chose|took|kept|wrote|built|put|sent|moved|migrated|replaced|switched|adopted|decided|picked|everything|every)\b)`)

// inOperation are words by which a talk tells of what its speakers run,
// whatever that is.
var inOperation = pattern.MustCompile(`[でを](?:本番)?運用して(?:い?る|い?ます)|運用の話|(?:本番|プロダクション)(?:環境)?で(?:使|利用|運用)`)

// happened tells whether a line says of a service that it was or is used, left or refused.
func (r *reader) happened(line int) bool {
	all := r.Services(line)
	if len(all) == 0 {
		return false
	}
	text := r.Coded(line)
	for k := range all {
		switch status, _ := r.UseAt(saying.Place{Line: line, K: k}); status {
		case "past", "rejected", "considered":
			return true
		case "current":
			if from, to := mention.ClauseAt(text, all[k]); done.MatchString(text.Slice(from, to)) {
				return true
			}
		}
	}
	return false
}
