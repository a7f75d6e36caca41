package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// A Person is somebody named in a byline, where that stands in it, and what
// it says of them.
type Person struct {
	Name       string
	Start, End int    // code points of the byline, half-open
	Company    string // as printed; empty if it names none
	From, To   int    // code points of Company
	Title      string // the position held, as printed
	Role       string // in the talk: speaker, moderator, panelist, guest, host; empty if not said
}

var (
	honorific   = pattern.MustCompile(`^` + Pronouns + `|^,?[ ](?:PhD|Ph\.D\.?|MBA|MSc)\b\.?|^[ 　]*(?:さん|氏|様|先生|(?:准|助|名誉|特任)?教授|助教)`)
	joint       = pattern.MustCompile(`^[ 　]*(?:,[ ]?(?:and\b|&)|[&＆、，;；/／,]|and\b|と(?:[ 　]|$))[ 　]*`)
	sentenceEnd = pattern.MustCompile(`(?:っ|し|れ|い|き|け)(?:た|ている|ていた)[。!！]?$|(?:です|ます|でした|ません)[。!！]?$|[?？][」』]?$`)
	atEnd       = pattern.MustCompile(`^[ 　]*[)）.。]*[ 　]*(?:[:：(（/／→][ 　]*(?:発表|講演|当日)?(?:の)?(?:資料|スライド)(?:はこちら|公開中?|あり)?[)）]?[ 　]*)?$`)
)

// longestByline is how many code points a byline has at most.
const longestByline = 300

// Parse reads a text that is a byline from end to end; nil if it is none.
func Parse(text string, lex *lexicon.Lexicon) []Person {
	if len(text) > longestByline && utf8.RuneCountInString(text) > longestByline {
		return nil
	}
	said, p := text, reader{text: text, lex: lex}
	if !knowledge.IsASCII(text) {
		var lead int
		said, lead = told(text)
		p = newReader(square(round(said)), lex)
		p.at = lead
	}
	role := p.label()
	if role == "" && sentenceEnd.MatchString(said) {
		return nil
	}
	at := p.at
	people := p.members(role)
	if people == nil && role != "" && p.japanese {
		people = calledBehind(p.text, at, role, lex)
	}
	if people != nil || said == text || !talkEnd.MatchString(text) {
		return people
	}
	return behindMuch(said, lex)
}

// parse is Parse for a text before which a label stands that gives a role.
func parse(text, role string, lex *lexicon.Lexicon) []Person {
	p := newReader(text, lex)
	return p.members(role)
}

// members reads people from where the reader is to the end; nil if something
// else stands there.
func (p *reader) members(role string) []Person {
	sep := ""
	for {
		p.skip(" 　\u00a0")
		if !p.officer(role) && !p.chief(role) && !p.holder(role) && !p.member(role) && !p.person(role, sep) && !p.surname(role) && !p.called(role) {
			return nil
		}
		p.handle(sep)
		p.role()
		p.at += len(honorific.FindString(p.rest()))
		p.firm(sep)
		if atEnd.MatchString(p.rest()) {
			return p.shared()
		}
		if sep = joint.FindString(p.rest()); sep == "" && nextPerson.MatchString(p.rest()) {
			sep = "・"
		}
		if sep == "" {
			return nil
		}
		p.at += len(sep)
	}
}

type reader struct {
	text   string
	at     int // byte
	lex    *lexicon.Lexicon
	people []Person
	lists  bool // a company stands before the first name, and is that of the others of whom nothing is said

	japanese bool // some of the text is
}

func newReader(text string, lex *lexicon.Lexicon) reader {
	return reader{text: text, lex: lex, japanese: hasJapanese(text)}
}

func (p *reader) rest() string { return p.text[p.at:] }

// skip goes on behind the runes of a set.
func (p *reader) skip(set string) {
	p.at += len(p.rest()) - len(strings.TrimLeft(p.rest(), set))
}

// runes is how many code points stand before a byte.
func (p *reader) runes(at int) int { return utf8.RuneCountInString(p.text[:at]) }
