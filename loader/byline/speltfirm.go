package byline

import (
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

var (
	// otherFirm is how names of companies are spelt that no list has and that have no
	// legal form, and how people are not: long words, or words of two scripts, or words
	// with a capital.
	otherFirm = pattern.MustCompile(`^(?:[\p{Katakana}ー・]{7,20}|[\p{Katakana}ー]{2,16}\p{Han}{2,8}|\p{Han}{1,4}[\p{Katakana}ー]{3,16}|[A-Z][A-Za-z\d&.-]{2,20}(?: [A-Z][A-Za-z\d&.-]+){0,2})$`)
	// noOtherFirm is what else stands beside people and is spelt so: what they do or are,
	// where they are, how they take part.
	noOtherFirm = pattern.MustCompile(`フリー|学生|参加|登壇|オンライン|リモート|スタッフ|スポンサー|支部|勉強会|コミュニティ|リージョン|オフィス|会場|ユーザー?会|^[A-Z]{2,4}\d*$|(?i:user ?group|community|freelance|student|remote|online|staff|slides?|github|speaker|twitter|tokyo|osaka|japan$)|` +
		`(?:担当|基盤|開発|運用|設計|系|好き|勢|係|者|員|側|枠|編|回|部|課|室|局|長|士|師|家|年目|専門|分野|移行|入門|実践|事例|活用|管理|監視|分析|構築|技術|会|論|法|術|学|話|集|版|記|談|力|性|化|型|用|中|前|後|的|歴|勘所|事情)$`)
)

// SpeltAsFirm tells names that can only be those of companies where else people stand,
// of those that no list has: "カモメ電算", "NorthMoor". What the lexicon has, or a
// dictionary, is none of them.
func SpeltAsFirm(word string, lex *lexicon.Lexicon) bool {
	if !otherFirm.MatchString(word) || noOtherFirm.MatchString(word) || titles.In(word) || titles.Suffix(word) != "" || Role(word) != "" || OpensWithGiven(word) || givenNames.Has(word) || lex.Ordinary(word) || department.MatchString(word) {
		return false
	}
	for _, h := range lex.Find(word) {
		if !h.Fuzzy && h.Entry.Kind != knowledge.Company && utf8.RuneCountInString(h.Surface) == utf8.RuneCountInString(word) {
			return false
		}
	}
	return true
}
