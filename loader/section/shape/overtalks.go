package shape

import "talkgraph/loader/pattern"

var (
	// chosenTalks is a heading over talks that somebody liked or saw.
	chosenTalks  = pattern.MustCompile(`(?i)^(?:(?:my|our|the|some|other|all|a few|favou?rite|best|top(?: \w+)?|most|interesting|notable|great|memorable|selected|suggested|recommended|highlighted|must-see|more|few|good|noteworthy|technical|conference|(?:mon|tues|wednes|thurs|fri)day(?:['’]s)?) )*(?:talks|sessions|presentations|keynotes|breakouts)(?: (?:and|&) (?:talks|sessions|presentations|keynotes|breakouts|workshops))?(?: (?:that|which))?(?: (?:I|we)(?:['’]ve)? (?:attended|saw|liked|enjoyed|went to|watched|visited|loved|seen|found interesting|can recommend))?$`)
	chosenTalkJa = pattern.MustCompile(`^(?:特に|個人的に|今回|実際に|その他の?|そのほかの?|私が|僕が|自分が|当日)*(?:興味深かった|面白かった|おもしろかった|気になった|気に入った|印象に残った|印象的だった|印象的な|注目した|良かった|よかった|刺さった|勉強になった|聞いた|聴いた|見た|観た|参加した|聴講した|受講した|視聴した|見てきた|聞いてきた|聴いてきた|参加してきた|おすすめの?|オススメの?|注目の?)(?:各)?(?:セッション|トーク|発表|話|講演|基調講演|キーノート|LT|ライトニングトーク|(?i:keynotes?|sessions?))(?: ?[&＆・/と、] ?(?:セッション|トーク|発表|講演|LT|(?i:keynotes?|sessions?)))*(?:たち|など|まとめ|メモ|の?一覧|の?紹介|の?感想|について|の?レポート|の内容)?$`)
)

// OverTalks tells headings over several talks: "Sessions", "印象に残った発表",
// "Talks I attended".
func OverTalks(body string) bool {
	return groups.Has(body) || chosenTalks.MatchString(body) || chosenTalkJa.MatchString(body)
}
