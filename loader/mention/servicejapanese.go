package mention

import (
	"strings"

	"talkgraph/loader/pattern"
	"talkgraph/loader/words"
)

// How Japanese prints a service that no list has.
const (
	softJa   = `([A-Za-z]\w*[+#]*(?:[.-][A-Za-z\d]\w*)*(?: [A-Z]\w*(?:[.-][A-Za-z\d]\w*)*){0,3})`
	markJa   = "[\"*_`\\[]{0,4}"
	endJa    = "[\"*_`\\]]{0,4}(?:\\([^()\\s]*\\))?"
	quotedJa = `[「『“"]([^「」『』“”"、。!！?？\[\]()（）]{2,24})[」』”"]`
)

var (
	kindsJa = `(?:` + words.AnyOf(softwareJaData) + `|` + words.AnyOf(softwareWideJaData) + `)`
	toolsJa = words.AnyOf(softwareJaData)

	calledJa  = pattern.MustCompile(`(?:\b` + softJa + endJa + `|` + quotedJa + `)[ 　]?(?:という|っていう|ていう|と言う|とかいう|と呼ばれる|とよばれる|と呼ぶ|と名付けた|と名付けられた|と名付けられている)(?:名前の|名称の|名の)?([^、。「」『』（）()]{0,16}?)` + kindsJa)
	kindQuoJa = pattern.MustCompile(kindsJa + `(?:の|である|、)?[「『]([^「」『』、。!！?？]{2,24})[」』]`)
	kindOfJa  = pattern.MustCompile(`(?:(` + toolsJa + `)(?:の|である)|(` + kindsJa + `)(?:である|[ 　])?)[ 　]?` + markJa + softJa)
	ownJa     = pattern.MustCompile(`(?:自社|社内|内製|独自|自作)(?:開発)?の?[^、。「」はがをにで]{0,10}?` + kindsJa + `(?:の|である|、)?[ 　]?[「『]?` + markJa + softJa)
	isJa      = pattern.MustCompile(`(?:^|[、。「」（）() 　・*-])` + markJa + softJa + endJa + `[ 　]?(?:とは|は)、?([^。]{0,40}?)` + toolsJa + `(?:です|である|だ|で、|であり|でして|。|$|らしい|とのこと)`)
	asideJa   = pattern.MustCompile(`\b` + softJa + endJa + `[ 　]?[(（][^（）()]{0,20}?` + toolsJa + `[)）]`)
	namedJa   = pattern.MustCompile(kindsJa + `[^。]{0,60}[「『]([^「」『』、。]{2,24})[」』]と(?:呼称|呼んで|名付け|命名)`)
	openedJa  = pattern.MustCompile(`\b` + softJa + endJa + `(?:を|が)(?:OSS|オープンソース)(?:化|として(?:公開|提供))`)
	labelJa   = pattern.MustCompile(`(?:サービス|プロダクト|アプリ|ツール|システム|製品)名[：:][ 　]*[「『]?` + markJa + softJa)
	beforeJa  = pattern.MustCompile(`\b([A-Za-z]\w*[.-][A-Za-z]\w*(?:[.-]\w+)*)(?:` + toolsJa + `|サービス|アプリ)(?:[をはがのでにも、。 　]|$)`)
	keptJa    = pattern.MustCompile(`\b` + softJa + `の?(?:コミッター?|メンテナー?)`)
)

// shapesJa are the shapes of Japanese, with what each says of a name.
var shapesJa = []struct {
	rule     string
	expr     *pattern.Pattern
	standing standing
}{
	{"called-a-service", calledJa, stated}, {"software-by-name", kindQuoJa, stated}, {"software-by-name", kindOfJa, shaped},
	{"software-by-name", ownJa, stated}, {"is-software", isJa, shaped}, {"software-in-brackets", asideJa, stated},
	{"called-a-service", namedJa, stated}, {"open-sourced", openedJa, stated}, {"service-label", labelJa, stated}, {"software-by-name", beforeJa, hinted}, {"kept-software", keptJa, shaped},
}

var (
	// madeBy stands between a name and software that is not called so: "X という会社のツール".
	madeBy = pattern.MustCompile(`会社|企業|社の|形|よう|イベント|セッション|チーム|コミュニティ|勉強会|本の|書籍|人の|方の|さん|言語|概念|考え|機能|手法|仕組み|では|には|ので|から`)
	// goesOnJa follows software where a longer noun is meant: "サービス会社".
	goesOnJa = pattern.MustCompile(`^(?:会社|企業|エンジニア|マネージャ|チーム|部|担当|名|事業|開発者|ベンダ|側|群|系|化|間|のリリース|アーキテクチャ|フォルダ|ディレクトリ|画面|ストア|開発|独自)`)
	// compound follows a name that is but the front of a noun.
	compound = pattern.MustCompile(`^[\p{Han}\p{Katakana}]`)
	ofName   = pattern.MustCompile(`^[上用等内側]`)
	// titleJa follows what is quoted and is no name.
	titleJa = pattern.MustCompile(`^(?:という|との|といった|って)`)
)

// servicesInJapanese gives the services that a line of Japanese introduces.
func (r *finder) servicesInJapanese(i int) []introduction {
	if !r.Cues[i].MayAny(anyService) {
		return nil
	}
	text := r.Text(i)
	var out []introduction
	for _, shape := range shapesJa {
		for _, m := range r.InLine(i, shape.expr) {
			if in, ok := readJa(text, m, shape.expr); ok {
				in.standing, in.rule = max(in.standing, shape.standing), shape.rule
				out = append(out, in)
			}
		}
	}
	return out
}

// readJa reads what a shape of Japanese found in a text.
func readJa(text string, m []int, expr *pattern.Pattern) (introduction, bool) {
	in := introduction{from: -1}
	between := ""
	switch expr {
	case calledJa:
		in.from, in.to, between = max(m[2], m[4]), max(m[3], m[5]), text[m[6]:m[7]]
	case isJa:
		in.from, in.to, between = m[2], m[3], text[m[4]:m[5]]
	case kindOfJa:
		in.from, in.to = m[6], m[7]
		if strings.Contains(text[max(m[3], m[5]):m[6]], "である") && !shortCapital.MatchString(text[in.from:in.to]) {
			in.standing = stated
		}
	default:
		in.from, in.to = m[2], m[3]
	}
	if after := text[in.to:]; (expr == kindOfJa || expr == ownJa || expr == labelJa) && compound.MatchString(after) && !ofName.MatchString(after) {
		return in, false
	}
	if between != "" && madeBy.MatchString(between) {
		return in, false
	}
	if expr == calledJa && goesOnJa.MatchString(text[m[1]:]) || expr == kindQuoJa && titleJa.MatchString(text[m[1]:]) {
		return in, false
	}
	return in, quotedName(text[in.from:in.to])
}
