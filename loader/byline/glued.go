package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// gluedHere is a company that a name in kanji follows, with no more than a
// blank between them: "アクメ早瀬 @hayase".
var gluedHere = pattern.MustCompile(`^((?:\p{Han}{1,4})?[\p{Katakana}ー]{3,20}|[A-Za-z][\w.&+-]{1,20})([ 　]?)(\p{Han}[\p{Han}々ヶケ]{1,3})[ 　]?(?:さん|氏|様)?(?:[ 　]*[(（]?[@＠]\w+[)）]?)?$`)

// Glued reads a company and a name that the change of script parts alone. Only
// a label over it or a handle behind it makes sure that it is somebody.
func Glued(text string, lex *lexicon.Lexicon) []Person {
	m := gluedHere.FindStringSubmatchIndex(text)
	if m == nil {
		return nil
	}
	company, who := text[m[2]:m[3]], text[m[6]:m[7]]
	if !IsName(who, lex) || titles.In(who) || titles.In(company) || Role(company) != "" || organizations.Suffix(who) != "" || department.MatchString(who) || otherwise(company, lex) {
		return nil
	}
	runes := func(at int) int { return utf8.RuneCountInString(text[:at]) }
	return []Person{{Name: who, Start: runes(m[6]), End: runes(m[7]), Company: company, From: 0, To: runes(m[3])}}
}

// otherwise tells names that the lexicon has of something that is no company.
func otherwise(name string, lex *lexicon.Lexicon) bool {
	other := false
	for _, e := range lex.Lookup(name) {
		if e.Kind == knowledge.Company {
			return false
		}
		other = true
	}
	return other
}

// GluedAtEnd is Glued for the last word of a title that a handle follows: head
// is what stands before it.
func GluedAtEnd(title string, lex *lexicon.Lexicon) (head string, people []Person) {
	at := strings.LastIndexAny(title, " 　")
	if at < 0 {
		return title, nil
	}
	_, size := utf8.DecodeRuneInString(title[at:])
	if people = Glued(title[at+size:], lex); people == nil {
		return title, nil
	}
	return strings.TrimRight(title[:at], " 　"), people
}
