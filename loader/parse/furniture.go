package parse

import (
	_ "embed" // the word list
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

var (
	//go:embed words/furniture.txt
	furnitureData string

	furniture = words.New(furnitureData)

	// furnished is what pages print around a post, in words of its own each time:
	// how often something was shared, how old or how long a post is, the way
	// through the pages of a site, and whose they are.
	furnished = pattern.MustCompile(`^(?i:share (?:via|on|to) \w+|share this (?:post|article|page|story|entry|blog)?(?: ?[:：]?|on .{0,40})$|follow (?:us|me) on \w+|\d{1,6} (?:likes?|shares?|comments?|claps?|responses?|views?|followers?|retweets?)\b.{0,40}$)` +
		`|^\d{1,6}$|^(?:[\x{1F000}-\x{1FAFF}\x{2600}-\x{27BF}\x{FE0F}\x{200D}])+$` +
		`|^[←«‹≪][ 　]?[^。»]{1,100}$|^(?:(?i:next|older|newer|read more|continue reading|read the rest)\b|次の|続き)[^。]{0,80}[ 　]?→$` +
		`|^(?i:home|top|ホーム|トップ(?:ページ)?)(?:[ 　]?[>›»＞][ 　]?[^>›»＞]{1,60})+$` +
		`|^(?:©|\([cC]\)|(?i:copyright)\b).{0,60}\b(?:19|20)\d\d\b.{0,60}$` +
		`|^(?:この|本)(?:記事|投稿|エントリー?)は(?:、)?(?:最終更新日から|公開(?:日)?から|投稿(?:日)?から|公開されてから)?[ 　]?(?:\d+|一|１)年以上(?:が)?(?:経過|前の)|^[\d,]{1,6}[ 　]?(?i:いいね|users?|views?|pv|ブックマーク|ビュー)[!！]?$` +
		`|^(?i:deleted articles|draft of this article|are you sure you want to delete)\b.{0,40}$|^(?:読者(?:です|をやめる|になる)[ 　]*)+$|^この記事を(?:はてな)?ブックマーク[^。]{0,12}$` +
		`|^この記事(?:は約|を読む時間)[^。]{1,16}(?:分|読めます)[^。]{0,16}。?$`)
)

// longestFurniture is how many bytes such a line has at most.
const longestFurniture = 240

// isFurniture tells lines that are no part of a post: its page prints them there.
func isFurniture(body string) bool {
	return len(body) <= longestFurniture && (furniture.Has(body) || furnished.MatchString(body) || leadsOn(body))
}

// leadsOn tells a line that an arrow ends: the way to the next page.
func leadsOn(body string) bool {
	last, size := utf8.DecodeLastRuneInString(body)
	return strings.ContainsRune("»›≫", last) && len(body) > size && !strings.ContainsAny(body, "。«")
}
