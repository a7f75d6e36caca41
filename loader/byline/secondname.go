package byline

import (
	"strings"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
)

// kanjiWhole is a surname and a given name in kanji, or with kana behind it.
var kanjiWhole = pattern.MustCompile(`^` + kanjiName + `$`)

// secondName tells whether behind a label the last of two, which stands behind a
// comma and is spelt like a name, is one: "登壇者：早瀬 透、磯野 渚". A company is
// no surname and given name, nor does it begin with a given name, but for those
// that lists have.
func (p *reader) secondName(who *Person, from, end int) bool {
	name := p.text[from:end]
	if who.Role == "" || p.lex.Has(knowledge.Company, name) || organizations.Suffix(name) != "" || titles.Suffix(name) != "" {
		return false
	}
	rest := p.text[end:]
	rest = rest[len(honorific.FindString(rest)):]
	return atEnd.MatchString(rest[len(handle.FindString(rest)):]) && (kanjiWhole.MatchString(name) || OpensWithGiven(name) && !p.lex.Ordinary(name))
}

// secondGiven tells whether the last of two that a comma parts is somebody, by their
// given name: "Ana Lopez, Ben Berg".
func (p *reader) secondGiven(who *Person, from, end int) bool {
	name := p.text[from:end]
	first, _, two := strings.Cut(name, " ")
	return two && OpensWithGiven(who.Name) && OpensWithGiven(name) && len(strings.Fields(name)) == 2 && !p.lex.Ordinary(name) && !p.lex.Ordinary(first) &&
		!p.lex.Has(knowledge.Company, name) && organizations.Suffix(name) == "" && titles.Suffix(name) == "" && atEnd.MatchString(p.text[end:])
}
