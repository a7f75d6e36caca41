package billing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

// alsoHonoured is the last of several people whom honorifics follow: "岩間さん、入江さん".
var alsoHonoured = pattern.MustCompile(`^(.*(?:さん|氏|様))[、,・＆&と][ 　]?(\p{Han}{1,4}|\p{Han}{1,3}[ 　]\p{Han}{1,3})[ 　]?(?:さん|氏|様)$`)

// honouredAtEnd is oneHonouredAtEnd for one or for several in a row, who share the
// company of the first.
func (b *Reader) honouredAtEnd(text string) (head string, at int, people []byline.Person) {
	var others []byline.Person
	first := text
	for {
		m := alsoHonoured.FindStringSubmatchIndex(first)
		if m == nil || byline.EndsNoName(first[m[4]:m[5]]) || byline.EndsInTitle(first[m[4]:m[5]]) {
			break
		}
		others = append(others, byline.PersonAt(first, m[4], m[5]))
		first = first[:m[3]]
	}
	head, at, people = b.oneHonouredAtEnd(first)
	if len(people) == 0 {
		return text, 0, nil
	}
	for _, p := range slices.Backward(others) {
		p.Company, p.From, p.To = people[0].Company, people[0].From, people[0].To
		people = append(people, p)
	}
	return head, at, people
}

// firmAhead is the size of a company of the lexicon, and the blank behind it,
// before a surname that is spelt like one name with it; 0 if there is none.
func (b *Reader) firmAhead(name string) int {
	first, surname, parted := strings.Cut(strings.ReplaceAll(name, "　", " "), " ")
	if !parted || surname == "" || !b.IsCompany(first) {
		return 0
	}
	return len(name) - len(surname)
}

// withoutMark is a title without what parts it from who gave the talk: a wave does that
// which closes no subtitle.
func withoutMark(head string) string {
	head = strings.TrimRight(head, " 　/／-–—|｜")
	waves := strings.Count(head, "〜") + strings.Count(head, "～") + strings.Count(head, "~")
	if bare := strings.TrimRight(head, "〜～~"); bare != head && waves%2 == 1 {
		head = strings.TrimRight(bare, " 　")
		if m := allQuoted.FindStringSubmatch(head); m != nil {
			return m[1]
		}
	}
	return head
}

// allQuoted is a title in quotes, and nothing else.
var allQuoted = pattern.MustCompile(`^『([^『』]+)』$`)

// quotesThenName is a title in quotes, and nothing else, before a whole name in kanji:
// "「題」早瀬 美咲さん".
var quotesThenName = pattern.MustCompile(`^[「『]([^「」『』]{4,})[」』][ 　]*(\p{Han}{1,4}[ 　]\p{Han}{1,4})[ 　]?(?:さん|氏|様)$`)

// oneHonouredAtEnd parts a title from somebody whom an honorific at its end follows,
// and from their company before that: "題 会社 姓さん".
func (b *Reader) oneHonouredAtEnd(text string) (head string, at int, people []byline.Person) {
	if m := quotesThenName.FindStringSubmatchIndex(text); m != nil && isWholeKanji(text[m[4]:m[5]]) {
		return text[m[2]:m[3]], 0, []byline.Person{byline.PersonAt(text, m[4], m[5])}
	}
	m := calledEnd.FindStringSubmatchIndex(text)
	if m != nil {
		m[4] += b.firmAhead(text[m[4]:m[5]])
		m[3] = m[4]
	}
	if m == nil || !byline.IsName(text[m[4]:m[5]], b.lex) || len(b.lex.Find(text[m[4]:m[5]])) > 0 || byline.EndsInTitle(text[m[4]:m[5]]) {
		return text, 0, nil
	}
	head = withoutMark(text[:m[4]])
	p := byline.PersonAt(text, m[4], m[5])
	from := b.firmEnds(head)
	if blank := strings.LastIndexAny(head, " 　"); from == 0 && blank >= 0 {
		_, size := utf8.DecodeRuneInString(head[blank:])
		from = blank + size
	}
	from += quoteEnds(head[from:])
	if last := head[from:]; b.isFirm(last) {
		p.SetCompany(text, from, from+len(withoutSha(last)))
		head = withoutMark(head[:from])
	}
	if head == "" {
		head = text // nothing else entitles it
	}
	return head, 0, []byline.Person{p}
}
