package billing

import (
	"strings"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	handleAhead = pattern.MustCompile(`^\[?[@＠]([A-Za-z_]\w{1,19})(?:\]\([^()]*\))?[ 　]*(?:(?:さん|氏|様)[ 　]*[:：、／/|｜–—-]?[ 　]*|[:：／/|｜–—-][ 　]*|[ 　])[ 　]*([^ 　のはがも].+)$`)
	handleOpens = pattern.MustCompile(`^[@＠][A-Za-z_]\w{1,19}[ 　]?(?:さん|氏)?[ 　]?[:：][ 　]*[^ 　]`)
	calledAhead = pattern.MustCompile(`^(\p{Han}[\p{Han}々]{1,4}|\p{Han}[\p{Han}々]{0,3}[ 　]\p{Han}[\p{Han}々]{0,3}|[A-Z]\w{1,19}|[\p{Hiragana}\p{Katakana}ー]{2,10})[ 　]?(?:さん|氏|様)(?:[ 　]*[:：／/|｜–—-][ 　]*|[ 　]+)(\S.{3,})$`)
)

// beginWithCalls tells documents of which at least two titles begin with those
// who gave the talks, as people call them: "@anaさん 題", "早瀬さん: 題".
func (b *Reader) beginWithCalls() bool {
	called := make(map[string]bool)
	for i, l := range b.lines {
		if !l.Shows(shape.ShowsAt|shape.ShowsWide) || b.inDialogue(i) ||
			l.Shape != parse.Heading && shape.MarkOf(l) == "" && !(l.Shows(shape.ShowsAt) && handleOpens.MatchString(l.Body)) && !shape.IsTimed(l) ||
			!l.Shows(shape.ShowsAt) && !strings.Contains(l.Body, "さん") && !strings.Contains(l.Body, "氏") {
			continue
		}
		if p := b.calledBefore(unmarked(l.Body)); len(p.people) > 0 {
			called[p.people[0].Name] = true
		}
	}
	return len(called) >= 2
}

// inDialogue tells lines behind a handle and a colon that stand right under or over
// another one such: what people said, one after the other.
func (b *Reader) inDialogue(i int) bool {
	said := func(j int) bool {
		return j >= 0 && j < len(b.lines) && b.lines[j].Shape == parse.Text && b.lines[j].Shows(shape.ShowsAt) && handleOpens.MatchString(b.lines[j].Body)
	}
	return said(i) && (said(i-1) || said(i+1))
}

// billedByCallFirst reads "@nameさん Title" where titles begin so.
func (b *Reader) billedByCallFirst(text string) billed {
	if !b.callsFirst {
		return billed{}
	}
	return b.calledBefore(text)
}

// calledBefore parts a title from somebody before it.
func (b *Reader) calledBefore(text string) billed {
	m, handle := handleAhead.FindStringSubmatchIndex(text), true
	if m == nil {
		m, handle = calledAhead.FindStringSubmatchIndex(text), false
	}
	if m == nil {
		return billed{}
	}
	name := text[m[2]:m[3]]
	if !handle && (!byline.IsName(name, b.lex) || byline.EndsInTitle(name) || b.IsCompany(name) || byline.IsOrganization(name)) {
		return billed{}
	}
	who := byline.PersonAt(text, m[2], m[3])
	return billed{head: text[m[4]:m[5]], people: []byline.Person{who}, sure: true, handle: handle, nameFirst: true}
}
