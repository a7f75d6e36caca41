package byline

import (
	"strings"

	"talkgraph/loader/pattern"
)

// handle is "(@name)" behind a person, of which a link may have left the
// brackets alone, or "@name" before an honorific. What has a low line in it
// is one without its "@", too.
var handle = pattern.MustCompile(`^[ 　]*[(（][ 　]*(?:[@＠][\w\\]+|[A-Za-z\d]*_\w*)?[ 　]*[)）]|^[@＠]\w+[ 　]?(?:さん|氏|様)`)

// bareHandle is "@name" behind a person and their company.
var bareHandle = pattern.MustCompile(`^[ 　]*[@＠]\w{2,}(?:[ 　,、，]|$)`)

// firm reads the company in brackets behind a handle and an honorific, or behind a
// mark where that ends the text.
func (p *reader) firm(sep string) {
	who := &p.people[len(p.people)-1]
	if who.Company != "" || who.Title != "" {
		return
	}
	if bracketOpens.MatchString(p.rest()) && !handle.MatchString(p.rest()) {
		p.inBrackets(who, sep)
		return
	}
	if !p.japanese || sep != "" {
		return
	}
	if m := lastFirm.FindStringSubmatchIndex(p.rest()); m != nil && (m[6] < 0 || titles.Suffix(p.rest()[m[6]:m[7]]) != "") {
		firm, blank := p.rest()[m[4]:m[5]], m[2] == m[3]
		if form := legalForms.MatchString(firm); hasJapanese(who.Name+firm) && (form || !blank && SpeltAsFirm(firm, p.lex)) {
			p.belong(who, p.at+m[4], p.at+m[5])
			if m[6] >= 0 {
				who.Title = p.rest()[m[6]:m[7]]
			}
			p.at += m[1]
		}
	}
}

// lastFirm is what ends a byline behind somebody, and the mark between, or a blank,
// perhaps with what they are there.
var lastFirm = pattern.MustCompile(`^[ 　]*([/／|｜、,]|[-–—][ 　]|)[ 　]*((?:株式会社|有限会社|合同会社)?[ 　]?[^ 　/／|｜、,()（）@＠]{2,40})(?:[ 　]+([^ 　/／|｜、,()（）@＠。]{2,30}))?[ 　]*$`)

// handle skips the handle behind a person, and reads the company behind that.
func (p *reader) handle(sep string) {
	who := &p.people[len(p.people)-1]
	size := len(handle.FindString(p.rest()))
	if size == 0 && who.Company+who.Title != "" {
		p.at += len(strings.TrimRight(bareHandle.FindString(p.rest()), " 　,、，"))
	}
	if size == 0 {
		return
	}
	p.at += size
	blank := len(p.rest()) - len(strings.TrimLeft(p.rest(), " 　"))
	switch {
	case who.Company != "":
	case blank > 0 && p.employer(p.rest()[blank:]):
		p.until(who, p.at+blank)
	case comma.MatchString(p.rest()) || ofCompany.MatchString(p.rest()):
		p.affiliation(who, sep)
	}
}
