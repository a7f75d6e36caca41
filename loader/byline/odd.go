package byline

import (
	"strings"

	"talkgraph/loader/pattern"
)

// oddHere is a name that is spelt as few are, in capitals or as one word. Only
// a label before it and a company after it make sure that it is one.
var oddHere = pattern.MustCompile(`^(\p{Lu}{2,}(?:[ ]\p{Lu}{2,}){1,2}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?)(?:さん|氏)?[ 　]+(?:[-–—@＠][ 　]*\p{L}|[(（]\p{L})`)

// odd is the byte where such a name ends; 0 if the text begins with none.
func (p *reader) odd(role string) int {
	if role == "" {
		return 0
	}
	m := oddHere.FindStringSubmatchIndex(p.rest())
	if m == nil {
		return 0
	}
	for word := range strings.FieldsSeq(p.rest()[:m[3]]) {
		if notNames.Has(word) || organizations.Suffix(word) != "" || titles.Has(word) {
			return 0
		}
	}
	if len(p.lex.Find(p.rest()[:m[3]])) > 0 {
		return 0
	}
	return m[3]
}
