package byline

import (
	"strings"
	"unicode/utf8"

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
	honorific    = pattern.MustCompile(`^[ 　]*(?:さん|氏|様|先生)`)
	joint        = pattern.MustCompile(`^[ 　]*(?:[&＆、，;；/／,]|and\b|と(?:[ 　]|$))[ 　]*`)
	handle       = pattern.MustCompile(`^[ 　]*[(（][ 　]*[@＠]\w+[ 　]*[)）]`)
	sentenceEnd  = pattern.MustCompile(`(?:っ|し|れ|い|き|け)(?:た|ている|ていた)[。!！]?$|(?:です|ます|でした|ません)[。!！]?$`)
	dash         = pattern.MustCompile(`^[ 　]+[-–—－:|][ 　]+|^[ 　]*[—–―][ 　]*|^[ 　]*[@＠][ 　]*`)
	comma        = pattern.MustCompile(`^[ 　]*[,、，][ 　]*`)
	nextName     = pattern.MustCompile(`[ 　]*(?:[&＆;；、]|[ 　]and[ 　])[ 　]*`)
	bracketOpens = pattern.MustCompile(`^[ 　]*[(（]`)
	ofCompany    = pattern.MustCompile(`^[ ](?:of|from|at)[ ](?:the )?([A-Z\d][\p{L}\d&.'’-]*(?:[ ](?:(?:of|and|&)[ ])?[A-Z\d][\p{L}\d&.'’-]*)*)`)
	last         = pattern.MustCompile(`^[ 　]*(?:and|[&＆])[ 　]*$`)
	byHere       = pattern.MustCompile(`^[ 　]*(?:(?:[Tt]alk|[Ss]ession|[Pp]resented|[Gg]iven|[Dd]elivered|[Pp]resentation) )?(?:by|By|BY)[ ]+[A-Z]`)
	atEnd        = pattern.MustCompile(`^[ 　]*[)）.。]*[ 　]*$`)
)

// Parse reads a text that is a byline from end to end; nil if it is none.
func Parse(text string, lex *lexicon.Lexicon) []Person {
	if utf8.RuneCountInString(text) > 300 {
		return nil
	}
	p := reader{text: text, lex: lex}
	role := p.label()
	if role == "" && sentenceEnd.MatchString(text) {
		return nil
	}
	sep := ""
	for {
		p.blanks()
		if !p.member(role) && !p.person(role, sep) && !p.surname(role) {
			return nil
		}
		p.handle()
		if atEnd.MatchString(p.rest()) {
			return p.shared()
		}
		sep = joint.FindString(p.rest())
		if sep == "" {
			return nil
		}
		p.at += len(sep)
	}
}

// Label gives the role that a text's label gives to those after its colon, or "".
func Label(text string) string {
	p := reader{text: text}
	return p.label()
}

// Role gives the role that a label without its colon gives to those after it, or "".
func Role(label string) string { return labels[strings.ToLower(label)] }

type reader struct {
	text   string
	at     int // byte
	lex    *lexicon.Lexicon
	people []Person
	lists  bool // a company stands before the first name, and is that of the others of whom nothing is said
}

func (p *reader) rest() string { return p.text[p.at:] }

func (p *reader) blanks() {
	p.at += len(p.rest()) - len(strings.TrimLeft(p.rest(), " 　\u00a0"))
}

// runes is the code point at a byte.
func (p *reader) runes(at int) int { return utf8.RuneCountInString(p.text[:at]) }

// label reads "Speaker:" and its like, and "by" before a name.
func (p *reader) label() string {
	if by := byHere.FindString(p.text); by != "" {
		p.at = len(by) - len("A")
		return "speaker"
	}
	for _, colon := range []string{":", "：", "/", "／", "】", "は"} {
		before, _, ok := strings.Cut(p.text, colon)
		if ok && colon == "】" {
			before, ok = strings.CutPrefix(before, "【")
		}
		if !ok {
			continue
		}
		if role := labels[strings.ToLower(strings.Trim(before, " 　*_"))]; role != "" {
			p.at = strings.Index(p.text, colon) + len(colon)
			p.at += len(p.rest()) - len(strings.TrimLeft(p.rest(), "*_ 　"))
			return role
		}
	}
	return ""
}

// person reads a name and what follows it.
func (p *reader) person(role, sep string) bool {
	start, end := name(p.rest(), p.lex)
	if end == 0 {
		return false
	}
	who := Person{Name: p.rest()[start:end], Role: role, Start: p.runes(p.at + start), End: p.runes(p.at + end)}
	p.at += end
	p.at += len(honorific.FindString(p.rest()))
	p.affiliation(&who, sep)
	p.people = append(p.people, who)
	return true
}

// affiliation reads "(…)", "- …" or ", …" after a name, which stands after sep.
func (p *reader) affiliation(who *Person, sep string) {
	rest := p.rest()
	trimmed := strings.TrimLeft(rest, " 　")
	switch {
	case handle.MatchString(rest):
	case strings.HasPrefix(trimmed, "(") || strings.HasPrefix(trimmed, "（"):
		open := len(rest) - len(trimmed)
		_, size := utf8.DecodeRuneInString(trimmed)
		end := closing(rest[open:])
		if isReading(who.Name, strings.TrimRight(rest[open+size:open+end], ")） 　")) {
			p.at += open + end
			p.at += len(p.rest()) - len(strings.TrimLeft(p.rest(), ")）"))
			p.affiliation(who, sep)
			return
		}
		p.belong(who, p.at+open+size, p.at+open+end)
		p.at += open + end
		p.at += len(rest[open+end:]) - len(strings.TrimLeft(rest[open+end:], ")）"))
	case dash.MatchString(rest):
		from := p.at + len(dash.FindString(rest))
		p.until(who, from)
	case slash.MatchString(rest) && sep == "" && p.employer(rest[len(slash.FindString(rest)):]):
		p.until(who, p.at+len(slash.FindString(rest)))
	case ofCompany.MatchString(rest):
		at := ofCompany.FindStringSubmatchIndex(rest)
		p.belong(who, p.at+at[2], p.at+at[3])
		p.at += at[3]
	case comma.MatchString(rest):
		from := p.at + len(comma.FindString(rest))
		if _, end := name(p.text[from:], p.lex); end == 0 || titles.In(p.text[from:from+end]) || last.MatchString(sep) && !joint.MatchString(p.text[from+end:]) || !p.another(from+end) {
			p.until(who, from)
		}
	}
}

// another tells whether a list of names goes on at this byte, or ends there.
func (p *reader) another(at int) bool {
	rest := p.text[at:]
	rest = rest[len(honorific.FindString(rest)):]
	return len(p.people) > 0 || joint.MatchString(rest) || bracketOpens.MatchString(rest)
}

// until reads an affiliation that ends where the next name begins.
func (p *reader) until(who *Person, from int) {
	end := from + unmatched(p.text[from:])
	for _, sep := range nextName.FindAllStringIndex(p.text[from:end], -1) {
		if _, n := name(p.text[from+sep[1]:], p.lex); n > 0 {
			end = from + sep[0]
			break
		}
	}
	p.belong(who, from, end)
	p.at = end
}

// unmatched is the byte of the first bracket that closes none, or the end.
func unmatched(text string) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth < 0 {
				return i
			}
		}
	}
	return len(text)
}

// closing is the byte of the bracket that closes the first one, or the end.
func closing(text string) int {
	depth := 0
	for i, r := range text {
		switch r {
		case '(', '（':
			depth++
		case ')', '）':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return len(strings.TrimRight(text, ")） 　"))
}
