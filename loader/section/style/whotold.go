package style

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// whoseJa is somebody right before the title of their talk: "早瀬さんの「題」", or at
// the end of the sentence before it: "続いては早瀬さん。「題」".
var whoseJa = pattern.MustCompile(`(?:^|の|は|[^\p{L}ー])(` + byline.LatinName + `|` + byline.JapaneseName + `|\p{Han}[\p{Han}々ヶケ]{1,3})[ 　]?(?:さん|氏|様)(?:(?:の|が|ご)?(?:登壇|発表|講演)(?:の|した|する|された)|の|による|が|は、?|(?:です|でした)?。)[ 　]?[「『]$`)

// whoTold is whom a sentence names right before the title of their talk, at
// the code point of the sentence at which the name stands.
func (b *Styles) whoTold(body, title string) ([]byline.Person, int) {
	before, _, _ := strings.Cut(body, title)
	m := whoseJa.FindStringSubmatchIndex(before)
	if m == nil || !byline.IsName(before[m[2]:m[3]], b.lex) || byline.EndsInTitle(before[m[2]:m[3]]) {
		return nil, 0
	}
	at := m[2]
	from, firm := b.firmBefore(before[:m[2]])
	if firm != "" {
		at = from
	}
	who := byline.PersonAt(before[at:], m[2]-at, m[3]-at)
	if firm != "" {
		who.Company, who.To = firm, utf8.RuneCountInString(firm)
	}
	return []byline.Person{who}, utf8.RuneCountInString(before[:at])
}

// legalFirm is a company with its legal form, before a name.
var legalFirm = pattern.MustCompile(`(?:(?:株式会社|合同会社|有限会社)[\p{Katakana}\p{Han}ーA-Za-z\d.&]{2,20}|[\p{Katakana}ーA-Za-z\d.&]{2,20}(?:株式会社|合同会社|有限会社)|\p{Han}{2,6}株式会社)$`)

// firmBefore is the company with which a text ends, and the byte where it begins:
// one that the lexicon has, or one with its legal form.
func (b *Styles) firmBefore(text string) (int, string) {
	text = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(text, " 　"), "の"), " 　")
	if at := legalFirm.FindStringIndex(text); at != nil {
		return at[0], text[at[0]:]
	}
	for _, h := range b.lex.Find(text) {
		if at := len(text) - len(h.Surface); h.Entry.Kind == knowledge.Company && !h.Fuzzy && at >= 0 && text[at:] == h.Surface {
			return at, h.Surface
		}
	}
	return 0, ""
}
