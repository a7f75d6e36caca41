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

// firm reads the company in brackets behind a handle and an honorific.
func (p *reader) firm(sep string) {
	if who := &p.people[len(p.people)-1]; who.Company == "" && who.Title == "" && bracketOpens.MatchString(p.rest()) && !handle.MatchString(p.rest()) {
		p.inBrackets(who, sep)
	}
}

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
