package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	// greeting opens a report in Japanese.
	greeting = pattern.MustCompile(`^[ 　*#>]*(?:どうも|こん(?:にちは|ばんは|にちわ|ばんわ)|はじめまして|初めまして|お疲れ(?:様|さま)です|おはようございます|ども|皆さん|みなさん)`)
	// callsSelf follows the name of who says it, perhaps behind a handle or a reading.
	callsSelf = pattern.MustCompile(`(?:[ 　]*[(（][^()（）]{1,20}[)）]|[ 　]*[@＠][\w-]{2,24})?[ 　]*(?:です|と申します|といいます|と言います)(?:[。、!！.♪~〜 　(（]|$)`)
)

// nicknameGreets is somebody who says hello and what they go by, in kana: "こんにちは、みさきです".
var nicknameGreets = pattern.MustCompile(`^[ 　*#>]*(?:どうも|こん(?:にちは|ばんは|にちわ|ばんわ)|はじめまして|初めまして)[、。!！〜~ 　]*([\p{Hiragana}ー]{3,8}|[\p{Katakana}ー]{3,10})(?:[ 　]*[(（]?[@＠][\w-]{2,24}[)）]?)?[ 　]*(?:です|と申します)(?:[。、!！.♪~〜 　(（]|$)`)

// lastIntroduction is the line up to which somebody may say who they are.
const lastIntroduction = 60

// selfIntroduced finds who says who they are by a surname alone: "灯台部の汐見です",
// "港を愛する汐見と申します". One of a single kanji is a word, too, if no
// greeting stands before it.
func (s *peopleSearch) selfIntroduced() {
	if s.line > lastIntroduction {
		return
	}
	for _, m := range s.r.InLine(s.line, nicknameGreets) {
		if name := s.text[m[2]:m[3]]; !notPeople.Has(name) && notPeople.Suffix(name) == "" && !byline.EndsInTitle(name) && len(s.r.lex.Find(name)) == 0 {
			s.add(m[2], m[3], "self-introduction")
		}
	}
	for _, m := range s.r.InLine(s.line, callsSelf) {
		from := kanjiBefore(s.text, m[0])
		name := s.text[from:m[0]]
		short := utf8.RuneCountInString(name) < 2
		sure := strings.Contains(s.text[m[0]:m[1]], "申し") || greeting.MatchString(s.text)
		if byline.IsSurname(name) && opensName(s.text[:from]) && (sure || !short && ofMyself.MatchString(s.text[:from])) {
			s.add(from, m[0], "self-introduction")
		}
	}
}

// ofMyself ends what somebody says of themselves before their name.
var ofMyself = pattern.MustCompile(`(?:^|[。!！])[^。!！はが]*(?:所属の|担当の|(?:エンジニア|デザイナー|マネージャー?|リーダー|アーキテクト|エバンジェリスト|ライター|PM|CTO|VPoE|部|課|室|チーム|グループ|社|会社|代表|学生|大学|年目|[A-Za-z\d])[)）]?の|(?:し|愛す|い|や|好き|得意|務め|担当し)(?:ている|てる|ている|る|な|た))$`)

// kanjiBefore is the byte at which the kanji begin that end at another one.
func kanjiBefore(text string, at int) int {
	for at > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if !unicode.Is(unicode.Han, r) && r != '々' {
			break
		}
		at -= size
	}
	return at
}

// opensName tells what a name may follow at once.
func opensName(before string) bool {
	last, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune("のるたな、。,!！ 　", last)
}
