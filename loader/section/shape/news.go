package shape

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

// maxNews is up to how many code points a heading of news has.
const maxNews = 60

var (
	// newsEnglish is a heading over what is new, of words that say nothing else.
	newsEnglish = pattern.MustCompile(`(?i)^(?:(?:my|our|some|the|other|more|all|a few|few|key|major|main|notable|noteworthy|interesting|exciting|important|top|best|hot|fresh|favou?rite|big|biggest|latest|aws|amazon|google cloud|gcp|azure|microsoft|product|service|feature|\d+) )*` +
		`(?:(?:announcements?|news|product updates|service updates|launches|new releases)|new (?:(?:aws|amazon|google cloud|azure|cloud|product|and updated) )?(?:services?|features?|products|stuff|things|toys|goodies|launches|announcements|capabilities)|(?:services?|features?|products?|things)(?: that (?:were|was))? (?:announced|launched|released)|what(?:['’]s| is| was| were)(?: (?:new|announced|launched|released))+)` +
		`(?:(?:,| and| &|/) ?(?:new )?(?:features?|services?|updates|announcements|launches|releases|improvements|products))*(?: (?:announced|launched|released))?` +
		`(?: (?:at|from|during|of|in) (?:the )?(?:conference|event|show|keynotes?|week|day|re:?invent|summit|kubecon|next)(?: ['’]?\d{2,4})?)?$`)
	newsJapanese = pattern.MustCompile(`^(?:(?:今回の?|その他の?|気になった?|注目の?|注目すべき|主な|主要な?|個人的に|個人的な?|面白かった|新しい|当日の?|[1-5]日目の?|全|最新の?|AWS ?の?|Amazon ?の?|Google Cloud ?の?|Azure ?の?|キーノートで|基調講演で|イベントで|会期中に?|期間中に?|会場で)[ 　]?)*` +
		`(?:新サービス|新機能|新発表|新製品|アップデート(?:情報|内容)?|発表された(?:もの|内容|こと|(?:新?サービス|新?機能|新?製品|アップデート)(?:や|・|と)?)+|ローンチ)` +
		`(?:[ 　]?[・、/／&＆と][ 　]?(?:新サービス|新機能|新発表|新製品|アップデート(?:情報)?))*(?:の?(?:まとめ|一覧|紹介|概要|メモ|ピックアップ|リスト))?(?:[ 　]?[(（][^()（）]{0,20}[)）])?$`)
)

// IsNews tells headings over what is new, and nothing else: "New services and
// features", "気になったアップデート". They entitle no talk.
func IsNews(body string) bool {
	body = strings.Trim(EmojiPattern.ReplaceAllString(MarkPattern.ReplaceAllString(body, ""), ""), "【】[]<>＜＞*_!！?？。：: 　")
	if len(body) > maxNews*utf8.UTFMax || utf8.RuneCountInString(body) > maxNews {
		return false
	}
	return newsEnglish.MatchString(body) || newsJapanese.MatchString(body)
}
