package byline

import (
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	// toldEnd is how sentences end that say no more than who speaks: "…さんです。",
	// "…さんによる発表でした。".
	toldEnd = pattern.MustCompile(`((?:さん|氏|様|先生)(?:[ 　]*[(（][^()（）]*[)）])?)(?:による|より|の|が)?(?:(?:\d|[二三四五])(?:つ|本)の)?(?:(?:ご)?(?:発表|講演|登壇|セッション|トーク|プレゼン(?:テーション)?|お話|話|担当|LT))?(?:です|でした|となります|になります|されました)?[。．.!！]*$`)
	// toldStart is how they begin.
	toldStart = pattern.MustCompile(`^(?:登壇(?:された|した|してくれた)のは|(?:こちら|今回)は|(?:この|本)(?:セッション|講演|発表|トーク|LT|枠)は|(?:午前|午後|本日|この日)?(?:の|中)?(?:お次|次|続いて|最初|はじめ|まず|最後|ラスト|大?トリ|トップバッター|[一二三四五六七八九\d](?:人[目め]|番手|番[目め]|つ[目め]|本[目め]|個[目め]))(?:の(?:セッション|講演|発表|トーク|LT|登壇者|発表者|スピーカー))?(?:は|に)?)[、。 　]*`)
)

// told is a text without what a sentence puts behind the byline that it is, and
// the bytes that it puts before it.
func told(text string) (string, int) {
	m := toldEnd.FindStringSubmatchIndex(text)
	if m == nil || m[3] == len(text) {
		return text, 0
	}
	return text[:m[3]], len(toldStart.FindString(text))
}

// talkEnd is how sentences end that call what somebody gave a talk.
var talkEnd = pattern.MustCompile(`(?:発表|講演|登壇|セッション|トーク|プレゼン(?:テーション)?|お話|LT)(?:です|でした|となります|になります)?[。．.!！]*$`)

// muchBefore is somebody at the end of what a sentence says of them: "港の設計
// ツール Acme 本社の Ana Lopez さん".
var muchBefore = pattern.MustCompile(`(?:^|の|[ 　、])[ 　]?(` + anyName + `|\p{Han}{2,4})[ 　]?(?:さん|氏|様)$`)

// behindMuch reads such a one, and the last company before them that the
// lexicon knows.
func behindMuch(text string, lex *lexicon.Lexicon) []Person {
	m := muchBefore.FindStringSubmatchIndex(text)
	if m == nil || utf8.RuneCountInString(text) > 60 || !IsName(text[m[2]:m[3]], lex) || titles.In(text[m[2]:m[3]]) {
		return nil
	}
	runes := func(at int) int { return utf8.RuneCountInString(text[:at]) }
	who := Person{Name: text[m[2]:m[3]], Role: "speaker", Start: runes(m[2]), End: runes(m[3])}
	for _, h := range lex.Find(text[:m[2]]) {
		if h.Entry.Kind == knowledge.Company && !h.Fuzzy {
			who.Company, who.From, who.To = h.Surface, h.Start, h.End
		}
	}
	return []Person{who}
}

// Opening is how many bytes a sentence puts before those of whom it says that
// they speak: "最初のセッションは、".
func Opening(text string) int { return len(toldStart.FindString(text)) }
