package lexicon

import (
	"regexp"
	"sort"
	"strings"
	"unicode"

	"talkgraph/knowledge"
)

// surroundings is what a line has to say for a name that needs context.
type surroundings struct {
	*scan
	plain    []match            // names that need none
	doubtful []match            // names that do
	kin      map[string][]match // see related
	sure     func(*Entry) bool  // entries that the text around the line has named
}

func newSurroundings(s *scan, plain, doubtful []match, sure func(*Entry) bool) *surroundings {
	return &surroundings{s, plain, doubtful, nil, sure}
}

// related gives matches by what they are and whose; read once, if at all.
func (c *surroundings) related(what string) []match {
	if c.kin != nil {
		return c.kin[what]
	}
	c.kin = make(map[string][]match)
	for _, m := range c.plain {
		e := m.pattern.entry
		c.relate(m, string(e.Kind)+":"+e.Name)
		if e.Kind == knowledge.Service {
			c.relate(m, "provider:"+e.Provider)
			c.relate(m, "category:"+e.Category)
		}
	}
	return c.kin[what]
}

// relate keeps two matches a word: one of them may be the place in question.
func (c *surroundings) relate(m match, what string) {
	if len(c.kin[what]) < 2 {
		c.kin[what] = append(c.kin[what], m)
	}
}

var (
	separator = regexp.MustCompile(`^(?:\s*[、,・/&+→➔⇒|]\s*| - |\s*(?:や|と|および)\s*|,? (?:and|or) )$`)
	bullet    = regexp.MustCompile(`^[\s\-*•・■□◆●○–—>#]*(?:[0-9]+[.)]\s*)?$`)
	lineEnd   = regexp.MustCompile(`^[\s:.。]*$`)
	saidToBe  = regexp.MustCompile(`^[」』”"]?という(?:名前の)?(?:サービス|ツール|ソフトウェア|ソフト|製品|プロダクト|会社|企業|ライブラリ|フレームワーク|言語|OSS|システム|機能)`)
)

// window is how many code points around a name are read for cues.
const window = 40

// opens says whether nothing but the mark of a bullet stands before the name.
func (c *surroundings) opens(m *match) bool {
	return m.start <= window && bullet.MatchString(string(c.text[:m.start]))
}

// support says whether a name that needs context has it at this place.
func (c *surroundings) support(m *match, p *pattern) bool {
	after := string(c.text[m.end:min(m.end+window, len(c.text))])
	if c.opens(m) && m.end+window >= len(c.text) && lineEnd.MatchString(after) {
		return true
	}
	if c.inPhrase(m) {
		return false
	}
	return c.listed(m, p) || (p.letters > 1 && (c.hasKin(m, p) || saidToBe.MatchString(after) || (p.letters > 2 || p.entry.Category == "language") && c.used(m, p, after) || (p.letters > 2 || p.numbered()) && c.sure(p.entry)))
}

var (
	usedBefore = regexp.MustCompile(`(?i)(?:\b(?:us(?:e|es|ed|ing)|adopt(?:s|ed)?|cho(?:se|oses?)|via|written in|(?:applications?|apps|services?|sites?|pages|apis?|pipelines?|back ?ends?|front ?ends?|development|functions|systems|microservices|containers|clusters?|jobs|streams|data) (?:with|on)|built (?:in|with|on)|based on|powered by|runs? on|ran on|running on|(?:move[sd]?|migrate[sd]?|switche?[sd]?) (?:[\w ]{1,20} )?to|(?:replace[sd]?|done|generated|tested|deployed|managed) [\w ]{0,20}\bwith|inside|thanks to))[ ]$`)
	usedAfter  = regexp.MustCompile(`^[ 　]?(?:のみ|だけ)?(?:を|で|に|へ)[^、。]{0,8}(?:使|利用|採用|導入|活用|移行|書|構築|実装|動|管理|載せ|任せ|置き換え|乗り換え|移|作|追|監視|通知|可視化|分析|自動化|デプロイ|テスト|計測)|^[ 　]?の(?:アプリ|コンポーネント|クラスタ|ジョブ|サーバ|プロキシ|テーブル|マニフェスト|チャート|コード)`)
)

// used says whether the line says that somebody uses what the name, in its
// own capitals, stands for.
func (c *surroundings) used(m *match, p *pattern, after string) bool {
	if p.entry.Kind != knowledge.Service || !unicode.IsUpper(c.text[m.start]) {
		return false
	}
	return usedBefore.MatchString(string(c.text[max(0, m.start-window):m.start])) || usedAfter.MatchString(after)
}

// inPhrase says whether the name is rather a word of a longer phrase: next to
// a Latin word in capitals that is no name, or first in an English sentence.
func (c *surroundings) inPhrase(m *match) bool {
	if word := c.wordAt(m.end, 1); word != "" && !c.taken(m.end+1) {
		first := c.opens(m) || strings.HasSuffix(string(c.text[max(0, m.start-2):m.start]), ". ")
		if first || unicode.IsUpper([]rune(word)[0]) {
			return true
		}
	}
	word := c.wordAt(m.start, -1)
	return word != "" && unicode.IsUpper([]rune(word)[0]) && !c.taken(m.start-2) && !takesObject.MatchString(word)
}

// takesObject tells words of titles in capitals that a name follows, and is no
// part of a phrase with them: "Using Elasticsearch".
var takesObject = regexp.MustCompile(`(?i)^(?:used?|uses|using|running|with|without|from|to|on|and|vs|versus|introducing|adopting|deploying|scaling|monitoring|operating|why|inside|beyond|into|for|of|via|choosing|replacing|leaving|exploring|understanding|migrating|securing|managing|tuning|debugging|testing)$`)

// wordAt is the Latin word that follows (step 1) or precedes (step -1) a code
// point with one blank or hyphen between.
func (c *surroundings) wordAt(at, step int) string {
	i := at
	if step < 0 {
		i--
	}
	if i < 0 || i >= len(c.text) || (c.text[i] != ' ' && c.text[i] != '-') {
		return ""
	}
	from := i + step
	to := from
	for to >= 0 && to < len(c.text) && isLatin(c.text[to]) {
		to += step
	}
	if step < 0 {
		from, to = to+1, from+1
	}
	return string(c.text[from:to])
}

// taken says whether a name that needs no context covers the code point.
func (c *surroundings) taken(at int) bool {
	i := sort.Search(len(c.plain), func(i int) bool { return c.plain[i].end > at })
	return i < len(c.plain) && c.plain[i].start <= at
}
