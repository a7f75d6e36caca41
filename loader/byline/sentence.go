package byline

import "talkgraph/loader/pattern"

var (
	// toldEnd is how sentences end that say no more than who speaks: "…さんです。",
	// "…さんによる発表でした。".
	toldEnd = pattern.MustCompile(`((?:さん|氏|様|先生)(?:[ 　]*[(（][^()（）]*[)）])?)(?:による|の|が)?(?:(?:\d|[二三四五])(?:つ|本)の)?(?:(?:ご)?(?:発表|講演|登壇|セッション|トーク|プレゼン(?:テーション)?|お話|話|担当|LT))?(?:です|でした|となります|になります|されました)?[。．.!！]*$`)
	// toldStart is how they begin.
	toldStart = pattern.MustCompile(`^(?:登壇(?:された|した|してくれた)のは|(?:お次|次|続いて|最初|まず|最後|トップバッター|[一二三四五12345]人目|[一二三四五12345]番手)は?)[、 　]*`)
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
