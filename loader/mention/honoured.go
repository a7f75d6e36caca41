package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var honoured = pattern.MustCompile(`(` + byline.LatinName + `|` + byline.JapaneseName + `|[A-Z][a-z]{2,15}|\p{Han}[\p{Han}々]{0,4}|[\p{Katakana}ー]{2,12}|\p{Hiragana}{2,8})(?:[ 　]?[(（]?[@＠]\w{2,}[)）]?|\]\([^()]*\))?[ 　]?(さん|氏|様|君|先生|先輩)`)

// nicknamed is a name behind the one by which somebody goes: "KN（Nora Lindgren）さん".
var nicknamed = pattern.MustCompile(`[\p{L}\d][(（](` + byline.LatinName + `|` + byline.JapaneseName + `)[)）][ 　]?(?:さん|氏|様|先生|先輩)`)

// titleEnd is a title in katakana that a name follows without a blank.
var titleEnd = pattern.MustCompile(`(?:スピーカー|プレゼンター|ゲスト|モデレーター|パネリスト|リーダー|マネージャー|エンジニア|エバンジェリスト|アーキテクト|ディレクター|ファシリテーター)$`)

// roleBefore are words that stand before a name without a blank: 司会中谷さん.
var roleBefore = []string{"司会", "主催", "座長", "講師", "登壇者", "発表者", "代表"}

// aheadOfHandle is what follows a word that stands before a handle, and is
// nobody's name: "でも @mona さん".
var aheadOfHandle = pattern.MustCompile(`^[ 　]?[@＠]`)

// shortSurname tells a surname of one kanji that stands apart: "堤さん".
func shortSurname(name string, before rune) bool {
	apart := before == utf8.RuneError || strings.ContainsRune(" 　、。「(（/／・:：の", before)
	return apart && byline.IsSurname(name)
}

// goesOnBeforeKana tells letters of which a name in katakana is but the end.
func goesOnBeforeKana(r rune) bool {
	return r == '・' || unicode.In(r, unicode.Katakana, unicode.Han)
}

// honouredName decides whether さん and its like follow a person's name: they
// follow companies' names and nouns too.
func (r *finder) honouredName(text string, from, to int, honorific string) (int, bool) {
	name := text[from:to]
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	first, _ := utf8.DecodeRuneInString(name)
	switch {
	case notPeople.Has(name), notPeople.Suffix(name) != "":
		return 0, false
	case unicode.Is(unicode.Hiragana, first):
		edge := from == 0 || strings.ContainsRune("、。「(（ 　", before)
		return from, edge && honorific == "さん" && !aheadOfHandle.MatchString(text[to:])
	case unicode.Is(unicode.Katakana, first):
		return from, strings.ContainsAny(name, "・＝") || honorific == "氏" && !goesOnBeforeKana(before) && !byline.IsOrganization(name) || r.surnames[name] != "" || r.claims.Known(name, knowledge.Person) != nil
	case unicode.Is(unicode.Han, first):
		for _, part := range roleBefore {
			if rest := strings.TrimPrefix(name, part); rest != name && rest != "" {
				return from + len(part), true
			}
		}
		if aheadOfHandle.MatchString(text[to:]) && !byline.OpensWithSurname(name) {
			return 0, false // the end of a title: "錨の制御 @mona 氏"
		}
		if titleEnd.MatchString(text[:from]) {
			return from, utf8.RuneCountInString(name) >= 2
		}
		ok := !unicode.Is(unicode.Han, before) && before != 'ー' && (honorific != "様" || utf8.RuneCountInString(name) >= 3) && (utf8.RuneCountInString(name) >= 2 || shortSurname(name, before))
		return from, ok
	default:
		return from, !unicode.IsLetter(before) || before > unicode.MaxLatin1
	}
}

// beforeHonorific finds names before さん and its like.
func (s *peopleSearch) beforeHonorific() {
	for _, m := range s.r.InLine(s.line, nicknamed) {
		s.add(m[2], m[3], "name-honorific")
	}
	for _, m := range s.r.InLine(s.line, honoured) {
		if from, ok := s.r.honouredName(s.text, m[2], m[3], s.text[m[4]:m[5]]); ok {
			s.add(from, m[3], "name-honorific")
		} else if !taken(s.text, m[2], m[3], s.hits) {
			s.r.noPerson(s.line, s.text[m[2]:m[3]])
		}
	}
}
