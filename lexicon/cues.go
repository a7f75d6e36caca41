package lexicon

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// separators stand between the names of a list, with blanks around them or not.
var separators = setOf("、", ",", "・", "/", "&", "+", "→", "➔", "⇒", "|", "や", "と", "および")

// spacedSeparators do with just these blanks.
var spacedSeparators = setOf(" - ", " and ", " or ", ", and ", ", or ")

// takesObject are words of titles in capitals that a name follows, and is no
// part of a phrase with them: "Using Elasticsearch".
var takesObject = setOf(strings.Fields(`use used uses using running with without from to on and vs versus introducing adopting deploying
	scaling monitoring operating why inside beyond into for of via choosing replacing leaving exploring understanding migrating securing
	managing tuning debugging testing`)...)

// beforeNouns are words of English that a noun follows, and no name.
var beforeNouns = setOf(strings.Fields(`a an any each every no one other same some such that these this those what which
	its their our your my his her`)...)

func setOf(all ...string) map[string]bool {
	set := make(map[string]bool, len(all))
	for _, s := range all {
		set[s] = true
	}
	return set
}

// blanks are those that may stand around separators and bullets.
const blanks = "\t\n\f\r "

func isSeparator(gap string) bool {
	return separators[strings.Trim(gap, blanks)] || spacedSeparators[gap]
}

// isBullet tells what stands before the text of a list's item: marks, then
// perhaps a number.
func isBullet(head string) bool {
	number := strings.TrimLeft(head, blanks+"-*•・■□◆●○–—>#")
	digits := strings.TrimLeft(number, "0123456789")
	switch {
	case number == "":
		return true
	case digits == "" || digits == number || digits[0] != '.' && digits[0] != ')':
		return false
	}
	return strings.Trim(digits[1:], blanks) == ""
}

// isLineEnd tells what may stand after the only name of a line.
func isLineEnd(tail string) bool { return strings.Trim(tail, blanks+":.。") == "" }

// isLabel tells what stands after a name that the rest of the line speaks of.
func isLabel(tail string) bool {
	return strings.HasPrefix(tail, ": ") || strings.HasPrefix(tail, "：") || strings.HasPrefix(tail, " – ") || strings.HasPrefix(tail, " - ")
}

func startsUpper(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r)
}

// Words before a name that say somebody uses it, and phrases that do, by
// their last words.
var (
	useWords   = setOf("use", "uses", "used", "using", "adopt", "adopts", "adopted", "chose", "choose", "chooses", "via", "inside")
	usePhrases = map[string]*regexp.Regexp{
		"in":   ending(`(?:written|built) in`),
		"on":   ending(`(?:` + usedThings + `|built|based|runs?|ran|running) on`),
		"with": ending(`(?:(?:` + usedThings + `|built) |(?:replace[sd]?|done|generated|tested|deployed|managed) [\w ]{0,20}\b)with`),
		"to":   ending(`(?:(?:move[sd]?|migrate[sd]?|switche?[sd]?) (?:[\w ]{1,20} )?|thanks )to`),
		"by":   ending(`powered by`),
	}
)

const usedThings = `applications?|apps|services?|sites?|pages|apis?|pipelines?|back ?ends?|front ?ends?|development|functions|systems|microservices|containers|clusters?|jobs|streams|data`

func ending(phrase string) *regexp.Regexp { return regexp.MustCompile(`(?i)\b` + phrase + ` $`) }

// saysUse says whether a text ends in words of use and a blank.
func saysUse(head string) bool {
	said, ok := strings.CutSuffix(head, " ")
	if !ok {
		return false
	}
	before := strings.TrimRightFunc(said, func(r rune) bool { return isASCIIWord(r) || r == '_' })
	last := strings.ToLower(said[len(before):])
	phrase := usePhrases[last]
	return useWords[last] || phrase != nil && phrase.MatchString(head)
}

// isParticle tells what begins with a particle that stands behind nouns.
func isParticle(tail string) bool {
	r, _ := utf8.DecodeRuneInString(tail)
	return strings.ContainsRune("のはがをでにともへや", r)
}

// ofLanguage tells what follows the name of a language of programs.
var ofLanguage = regexp.MustCompile(`^(?i: code\b| program(?:s|mers?|ming)?\b| developers?\b| compiler\b| runtime\b| librar(?:y|ies)\b| modules?\b| packages?\b| bindings\b| sdk\b| binar(?:y|ies)\b| bootcamp\b| ecosystem\b| language\b)`)

// What says, after a name, that somebody uses it, and what sort of thing it is.
var (
	usedAfter = regexp.MustCompile(`^[ 　]?(?:のみ|だけ)?(?:を|で|に|へ)[^、。]{0,8}(?:使|利用|採用|導入|活用|移行|書|構築|実装|動|管理|載せ|任せ|置き換え|乗り換え|移|作|追|監視|通知|可視化|分析|自動化|デプロイ|テスト|計測)|^[ 　]?の(?:採用|導入|活用|アプリ|コンポーネント|クラスタ|ジョブ|サーバ|プロキシ|テーブル|マニフェスト|チャート|コード)`)
	saidToBe  = regexp.MustCompile(`^[」』”"]?という(?:名前の)?(?:サービス|ツール|ソフトウェア|ソフト|製品|プロダクト|会社|企業|ライブラリ|フレームワーク|言語|OSS|システム|機能)`)
)
