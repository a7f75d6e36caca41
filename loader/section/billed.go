package section

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
)

var (
	quotedAfter  = pattern.MustCompile(`^(?:(?:LT|セッション|発表)\d{0,2}[ 　]+)?(.{2,60}?(?:(?:さん|氏|様)(?:[ 　]?[(（][^()（）]{2,40}[)）])?|[)）]))(?:による|の|[ 　:：])*[「『]((?:[^「」『』]|「[^「」]*」|『[^『』]*』){6,})[」』]$`)
	labelBehind  = pattern.MustCompile(`^(.{4,}?)[ 　/／|｜]*((?:講師|登壇者?|発表者|講演者|スピーカー|話者|[Ss]peakers?)[ 　]?[:：][ 　]*\S.*)$`)
	entitled     = pattern.MustCompile(`^(?i:keynote)[ 　]*(?:day)?[ 　]*\d*[ 　]*[-–—:：]?[ 　]+(` + byline.LatinName + `)$`)
	handleCalled = pattern.MustCompile(`^\[?[@＠]([A-Za-z_]\w{2,19})(?:\]\([^()]*\))?[ 　]*(?:さん|氏|様)$`) // somebody by their handle: "@anaさん", perhaps with a link
	honouredEnd  = pattern.MustCompile(`(?:さん|氏|様)[)）]?$`)
)

// A billed title is one and who gives the talk, as one way to print them has it.
type billed struct {
	head   string // the title without its byline
	at     int    // code point at which the byline begins
	people []byline.Person
	sure   bool // the byline is no part of the title

	handle    bool // see title
	nameFirst bool // see title
}

// readByline takes the byline off the title, in the first of the ways to print
// one that it has. A name alone stays a part of the title; it is read all the
// same.
func (b *builder) readByline(t *title, skip int) {
	for _, way := range []func(title) billed{b.billedByLabel, b.billedAtEnd, b.billedByHandle, b.billedAlone, b.billedByOffice, b.billedInKeynote, b.billedByCode, b.billedBeforeQuotes, b.billedFirst, b.billedByCallFirst, b.billedByCall} {
		p := way(*t)
		if len(p.people) == 0 {
			continue
		}
		t.at, t.people, t.handle, t.nameFirst = skip+p.at, p.people, t.handle || p.handle, t.nameFirst || p.nameFirst
		if p.sure || p.people[0].Company != "" || b.names || honouredEnd.MatchString(t.text) || byGiven(t.text, title{people: p.people}) {
			t.text = p.head
		}
		return
	}
	t.at = skip
}

// billedByLabel reads "Title 講師: Name".
func (b *builder) billedByLabel(t title) billed {
	m := labelBehind.FindStringSubmatchIndex(t.text)
	if m == nil {
		return billed{}
	}
	return billed{head: t.text[:m[3]], at: utf8.RuneCountInString(t.text[:m[4]]), people: b.behindLabel(t.text[m[4]:m[5]]), sure: true}
}

// billedAtEnd reads "Title / Name (Company)", and names alone where the titles
// of the document end in them.
func (b *builder) billedAtEnd(t title) billed {
	head, at, people := b.split(t.text)
	if people == nil && b.names {
		head, at, people = b.splitNames(t.text)
	}
	return billed{head: head, at: at, people: people}
}

// billedByHandle reads "Title @name" where titles end in handles.
func (b *builder) billedByHandle(t title) billed {
	if !b.handles {
		return billed{}
	}
	head, people := b.handleAtEnd(t.text)
	return billed{head: head, people: people, sure: true, handle: true}
}

// billedAlone reads titles that are nothing but somebody: "Ana Lopez (CTO):".
func (b *builder) billedAlone(t title) billed {
	text := strings.TrimRight(t.text, ": ")
	if b.person(text) || byline.Label(text) != "" {
		return billed{head: text, people: byline.Parse(text, b.lex)}
	}
	if !strings.HasSuffix(text, ")") || !byline.OpensWithGiven(text) {
		return billed{}
	}
	if people := byline.Parse(text, b.lex); len(people) > 0 && (people[0].Company != "" || byline.IsTitle(people[0].Title)) {
		return billed{head: text, people: people, sure: true}
	}
	return billed{}
}

// person tells titles that are somebody's name, as the lexicon knows them.
func (b *builder) person(text string) bool {
	return b.lex.Has(knowledge.Person, text)
}

// billedInKeynote reads "Keynote Day 1 - Name".
func (b *builder) billedInKeynote(t title) billed {
	m := entitled.FindStringSubmatchIndex(t.text)
	if m == nil || !byline.IsName(t.text[m[2]:m[3]], b.lex) {
		return billed{}
	}
	return billed{head: t.text, at: utf8.RuneCountInString(t.text[:m[2]]), people: byline.Parse(t.text[m[2]:m[3]], b.lex)}
}

// billedByCode reads names alone behind titles that have a code or a label.
func (b *builder) billedByCode(t title) billed {
	if t.code == "" && t.label == "" {
		return billed{}
	}
	head, at, people := b.splitNames(t.text)
	if len(people) > 1 || len(people) == 1 && byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name) {
		return billed{head: head, at: at, people: people, sure: true}
	}
	return billed{}
}

// billedBeforeQuotes reads "Nameさん「Title」".
func (b *builder) billedBeforeQuotes(t title) billed {
	m := quotedAfter.FindStringSubmatchIndex(t.text)
	if m == nil {
		return billed{}
	}
	who := t.text[m[2]:m[3]]
	p := billed{head: t.text[m[4]:m[5]], at: utf8.RuneCountInString(t.text[:m[2]]), sure: true, nameFirst: true}
	p.people = byline.Parse(who, b.lex)
	if !honouredEnd.MatchString(t.text[:m[3]]) && len(p.people) > 0 && p.people[0].Company == "" {
		p.people = nil
	}
	if p.people == nil {
		_, _, p.people = b.calledAtEnd(who)
	}
	if h := handleCalled.FindStringSubmatchIndex(who); h != nil && p.people == nil {
		p.people = []byline.Person{{Name: who[h[2]:h[3]], Start: utf8.RuneCountInString(who[:h[2]]), End: utf8.RuneCountInString(who[:h[3]])}}
		p.handle = true
	}
	return p
}

// billedFirst reads "Name - Title" where titles begin with names.
func (b *builder) billedFirst(t title) billed {
	if !b.first {
		return billed{}
	}
	head, people := b.nameFirst(t.text)
	return billed{head: head, people: people, sure: true, nameFirst: true}
}

// billedByCall reads "Title Nameさん".
func (b *builder) billedByCall(t title) billed {
	head, at, people := b.calledAtEnd(t.text)
	return billed{head: head, at: at, people: people}
}
