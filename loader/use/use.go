package use

import (
	"talkgraph/knowledge"
	"talkgraph/loader/lines"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/saying"
)

// uses claims which company uses what: in lines that name the company, and in
// lines of a talk that is about it.
func (r *reader) uses() {
	for i := range r.Layout.Sections {
		lead := r.protagonist(i)
		host := r.actor(i, lead)
		organisers := r.organisers(i)
		r.hosts = organisers
		about, since, depth := host, 0, 0
		refused := -1 // indent of a line that refuses something: deeper ones say why
		headed := false
		for n, line := range r.Own(i) {
			l := r.Doc.Lines[line]
			if headed && r.LeavesCase(line, depth) {
				about, headed = host, false
			}
			if !lines.WorthReading(l) {
				continue
			}
			if refused >= 0 && l.Indent > refused {
				continue
			}
			refused = -1
			since++
			if about != host && r.isBold(line) {
				about = host
			}
			if company, how := r.subject(line); how >= doing && !organisers[company] {
				about, since, depth = r.taking(about, host, company, how), 0, l.Indent
				headed = how == described && r.IsHeadOfCase(line)
				if host.key == "" && company == lead || company == host.key && !host.seller {
					host = about
				}
			} else if host.key != "" && host.key != lead && r.Says(line, l.Body, caseLine) {
				about = actor{key: host.key, hold: shown}
			} else if speaker := r.whoseSpeaker(host, i, line); speaker != "" {
				about, since, depth = actor{key: speaker, hold: firm}, 0, l.Indent
			} else if about != host && about.hold < whole && !r.ledByUse(line) && l.Indent <= depth && (l.Shape == parse.Bullet || since > guestLines) {
				about = host
			}
			r.cases(i, line)
			r.usesOfNamed(i, line)
			r.usesOf(about, line, n, i)
			r.usesOfHeading(about, line, i)
			r.usesByShape(i, line)
			if r.usesCompany(about, line, i) && l.Shape == parse.Bullet {
				refused = l.Indent
			}
		}
	}
}

// guestLines is for how many lines a text goes on about a company that it
// named and whose talk it is not.
const guestLines = 2

// weUse are words by which a speaker tells of their own company.
var weUse = pattern.MustCompile(`弊社|当社|自社|わが社|我々|私たち|社内|(?i:\b(?:we|our|us|they|their|the (?:company|team|organi[sz]ation))\b)`)

// usesOf claims what a line says that a company uses.
func (r *reader) usesOf(about actor, line, n, i int) {
	if owner := r.owner(line); owner != "" && owner != about.key && (about.key == "" || about.hold < firm) {
		about = actor{key: owner, hold: firm}
	}
	if n == 0 && r.Layout.Sections[i].Told.Line == 0 {
		r.usesOfTitle(about, line, i)
		return
	}
	if r.Layout.Sections[i].Told.Line > 0 {
		r.usesAt(line, i)
	}
	if about.key == "" || about.hold == shy && !r.Says(line, r.Coded(line).From(0), weUse) && (about.seller || !r.stackOver(line)) {
		r.usesOfNobody(about, line)
		return
	}
	all := r.Services(line)
	for k, m := range all {
		if r.namedLater(line, about.key, m) || r.ofAnother(line, about.key, m) || r.saidOfOther(line, about.key, m) {
			continue
		}
		if m.Entry != nil && (saying.Hosts.Has(m.Entry.Name) || r.sellsIt(about.key, m)) {
			r.ownProduct(about.key, line, k)
			continue
		}
		status, rule := r.howUsed(about, line, all, k, r.Coded(line))
		if status != "" && status != "none" {
			r.use(i, about.key, m.Key, status, line, rule)
		} else {
			r.noUse(about.key, saying.Place{Line: line, K: k, Described: about.hold == shown}, status, rule)
		}
	}
}

// use claims one use, in a section.
func (r *reader) use(i int, company, thing, status string, line int, rule string) {
	if name := r.Claims.Name(thing); name != "" && name == r.Claims.Name(company) {
		return // it is what they make
	}
	r.Claims.Link(company, knowledge.Uses, thing, status, "", r.At(line, rule))
	r.users[user{i, company}] = true
	if r.named[naming{line, thing}] == "" {
		r.named[naming{line, thing}] = company
	}
}
