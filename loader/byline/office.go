package byline

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// officeInside is what somebody is at the company before it, whose name follows.
var officeInside = pattern.MustCompile(` (?:C[A-Z]{1,2}O|S?VP|EVP|GM|Director|Engineer|Architect|Evangelist|Advocate|(?:Co-)?Founder) `)

// BehindOffice is the byte behind the company, and an office there, with which what
// is spelt like a name begins: "Acme CTO Ruadh Quill"; 0 if it does not.
func BehindOffice(name string, lex *lexicon.Lexicon) int {
	at := officeInside.FindStringIndex(name)
	if at == nil {
		return 0
	}
	firm := name[:at[0]]
	if !lex.Has(knowledge.Company, firm) && (strings.Contains(firm, " ") || OpensWithGiven(name)) {
		return 0
	}
	return at[1]
}
