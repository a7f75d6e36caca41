package byline

import (
	"strings"
	"unicode/utf8"

	"talkgraph/loader/pattern"
)

var (
	dash         = pattern.MustCompile(`^[ 　]+[-–—－:|][ 　]+|^[ 　]*[—–―][ 　]*|^[ 　]*[@＠][ 　]*`)
	colonCompany = pattern.MustCompile(`^[ 　]?[:：][ 　]*`)
	comma        = pattern.MustCompile(`^[ 　]*[,、，][ 　]*`)
	nextName     = pattern.MustCompile(`[ 　]*(?:[&＆;；、]|[ 　]and[ 　])[ 　]*`)
	bracketOpens = pattern.MustCompile(`^[ 　]*[(（]`)
	ofCompany    = pattern.MustCompile(`^[ ]+(?:of|from|at)[ ]+(?:the )?([A-Z\d][\p{L}\d&.'’-]*(?:[ ](?:(?:of|and|&)[ ])?[A-Z\d][\p{L}\d&.'’-]*)*)`)
	chiefBehind  = pattern.MustCompile(`^ (?:` + chiefs + `)(?:(?: and |, | ?& ?|/)(?:` + chiefs + `))* (?:at|of|for|@) (?:the )?[A-Z\d]`)
	andLast      = pattern.MustCompile(`^[ 　]*,[ 　]*(?:and[ 　]|[&＆])`) // of a list, which no affiliation opens with
	last         = pattern.MustCompile(`^[ 　]*(?:and|[&＆])[ 　]*$`)
)

// chiefs are the offices that stand right behind a name: "Ana Lopez CTO at Acme".
const chiefs = `CEO|CTO|CIO|COO|CFO|CISO|CPO|CDO|SVP|EVP|VP|GM|President|Founder|Co-[Ff]ounder`

// person reads a name and what follows it.
func (p *reader) person(role, sep string) bool {
	start, end := name(p.rest(), p.lex)
	if end == 0 {
		end = p.odd(role)
	}
	called := p.rest()[start:end]
	if p.japanese {
		if whole, size := readInside(p.rest()); size > 0 && (role != "" || end > 0) && IsName(whole, p.lex) {
			called, start, end = whole, 0, size
		}
	}
	if end == 0 {
		return false
	}
	who := Person{Name: called, Role: role, Start: p.runes(p.at + start), End: p.runes(p.at + end)}
	p.at += end
	if called != p.text[p.at-end+start:p.at] {
		p.at += len(readingBehind.FindString(p.rest()))
	}
	p.at += len(honorific.FindString(p.rest()))
	if strings.HasPrefix(p.rest(), "より、") {
		p.at += len("より") // who told what follows
	}
	p.affiliation(&who, sep)
	p.people = append(p.people, who)
	return true
}

// affiliation reads "(…)", "- …" or ", …" after a name, which stands after sep.
func (p *reader) affiliation(who *Person, sep string) {
	rest := p.rest()
	switch {
	case handle.MatchString(rest), opensRole(rest), andLast.MatchString(rest):
	case bracketOpens.MatchString(rest):
		p.inBrackets(who, sep)
	case dash.MatchString(rest):
		from := p.at + len(dash.FindString(rest))
		p.until(who, from)
	case slash.MatchString(rest) && sep == "" && (p.employer(rest[len(slash.FindString(rest)):]) || who.Role != "" && p.behindSlash(rest)):
		p.until(who, p.at+len(slash.FindString(rest)))
	case chiefBehind.MatchString(rest):
		p.until(who, p.at+len(" "))
	case ofCompany.MatchString(rest) && !ofSomebody(who.Name, rest):
		at := ofCompany.FindStringSubmatchIndex(rest)
		p.belong(who, p.at+at[2], p.at+at[3])
		p.at += at[3]
	case colonCompany.MatchString(rest) && sep == "" && p.employs(rest[len(colonCompany.FindString(rest)):]):
		p.until(who, p.at+len(colonCompany.FindString(rest)))
	case comma.MatchString(rest):
		from := p.at + len(comma.FindString(rest))
		if _, end := name(p.text[from:], p.lex); end == 0 || formBehind.MatchString(p.text[from+end:]) || titles.In(p.text[from:from+end]) || last.MatchString(sep) && !joint.MatchString(p.text[from+end:]) || !p.another(from+end) && !p.secondName(who, from, from+end) && !p.secondGiven(who, from, from+end) {
			p.until(who, from)
		}
	}
}

// ofSomebody tells a title in what is spelt like a name before whose it is: "Weaving
// Nets from Ana Lopez".
func ofSomebody(name, rest string) bool {
	m := ofCompany.FindStringSubmatch(rest)
	return OpensWithGiven(m[1]) && wholeName.MatchString(m[1]) && !OpensWithGiven(name)
}

// inBrackets reads what stands in brackets after a name: an affiliation, or how
// the name is read, which the affiliation follows.
func (p *reader) inBrackets(who *Person, sep string) {
	open := p.at + len(bracketOpens.FindString(p.rest()))
	_, size := utf8.DecodeLastRuneInString(p.text[:open])
	end := open - size + closing(p.text[open-size:])
	reading := isReading(who.Name, strings.TrimRight(p.text[open:end], ")） 　"))
	if !reading {
		from, to := besideHandle(p.text, open, end)
		p.belong(who, from, to)
	}
	p.at = end
	p.skip(")）")
	if reading {
		p.affiliation(who, sep)
	}
}

// A handle that opens or ends what stands in brackets behind a name.
var (
	handleOpens = pattern.MustCompile(`^[ 　]*[@＠][\w-]{2,24}[ 　]*[、,/／・|｜:：][ 　]*`)
	handleLast  = pattern.MustCompile(`[ 　]*[、,/／・|｜:： 　][ 　]*[@＠][\w-]{2,24}[ 　]*$`)
)

// besideHandle is the part of an affiliation that is no handle: "@mona、カモメ堂".
func besideHandle(text string, from, to int) (int, int) {
	if from += len(handleOpens.FindString(text[from:to])); from < to {
		to -= len(handleLast.FindString(text[from:to]))
	}
	return from, to
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
