package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// oneOfQuoted is a whole name in kanji, its parts with a blank between them or none.
const oneOfQuoted = `(?:\p{Han}[\p{Han}々ヶケ]{0,2}[ 　][\p{Han}々]{1,3}|\p{Han}[\p{Han}々ヶケ]{2,4})`

// quotedNames is a title that names end behind a blank: "題 早瀬透 / 磯野 渚".
var quotedNames = pattern.MustCompile(`^(.{6,}?[^ 　/／・、&])[ 　]+(` + oneOfQuoted + `(?:[ 　]*[/／・、&][ 　]*` + oneOfQuoted + `)*)$`)

var betweenNames = pattern.MustCompile(`[ 　]*[/／・、&][ 　]*`)

// quotesEndInNames tells documents of which at least three titles, all in quotes, end
// in names, one of them in two of them or in one with a blank in it, and of which no
// more titles in quotes do not: what ends the others are names, too, though they could
// be words.
func (b *Reader) quotesEndInNames() bool {
	found, sure, others := make(map[string]bool), false, 0
	for _, l := range b.lines {
		if !l.Shows(shape.ShowsWide) || !isMarked(l) || !strings.ContainsAny(l.Body, "」』") {
			continue
		}
		inner := shape.QuotedTitle.FindStringSubmatch(unmarked(l.Body))
		if inner == nil {
			continue
		}
		p := b.namesInQuotes(inner[1])
		if len(p.people) == 0 {
			others++
			continue
		}
		found[p.people[0].Name] = true
		sure = sure || len(p.people) > 1 || strings.ContainsAny(p.people[0].Name, " 　")
	}
	return sure && len(found) >= 3 && len(found) > others
}

// namesInQuotes parts a title from such names.
func (b *Reader) namesInQuotes(text string) billed {
	m := quotedNames.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}
	}
	var people []byline.Person
	at := m[4]
	for at < m[5] {
		end := m[5]
		sep := betweenNames.FindStringIndex(text[at:end])
		if sep != nil {
			end = at + sep[0]
		}
		name := text[at:end]
		if !byline.IsName(name, b.lex) || byline.EndsInTitle(name) || b.isFirm(name) || len(b.lex.Find(name)) > 0 {
			return billed{}
		}
		people = append(people, byline.PersonAt(text, at, end))
		if at = end; sep != nil {
			at += sep[1] - sep[0]
		}
	}
	return billed{head: text[:m[3]], people: people, sure: true}
}

// billedInQuotes reads "『題 早瀬透』" where titles in quotes end so.
func (b *Reader) billedInQuotes(text string) billed {
	if !b.quoted {
		return billed{}
	}
	return b.namesInQuotes(text)
}
