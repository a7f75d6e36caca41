package billing

import (
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	quotedAfter  = pattern.MustCompile(`^(?:(?:LT|セッション|発表)\d{0,2}[ 　]+)?(.{2,60}?(?:(?:さん|氏|様)(?:[ 　]?[(（][^()（）]{2,40}[)）])?|[)）]))(?:による|の|[ 　:：])*[「『]((?:[^「」『』]|「[^「」]*」|『[^『』]*』){6,})[」』]$`)
	labelBehind  = pattern.MustCompile(`^(.{4,}?)[ 　/／|｜]*((?:講師|登壇者?|発表者|講演者|スピーカー|話者|[Ss]peakers?)[ 　]?[:：][ 　]*\S.*)$`)
	entitled     = pattern.MustCompile(`^(?i:keynote)[ 　]*(?:day)?[ 　]*\d*[ 　]*[-–—:：]?[ 　]+(` + byline.LatinName + `)(?:[ 　]+[-–—:：][ 　]*(\S.{5,}))?$`)
	keynoteWith  = pattern.MustCompile(`\b(?i:keynotes?)\b[^“”"]{0,40}? with (?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?(` + byline.LatinName + `)$`)
	handleCalled = pattern.MustCompile(`^\[?[@＠]([A-Za-z_]\w{2,19})(?:\]\([^()]*\))?[ 　]*(?:さん|氏|様)$`) // somebody by their handle: "@anaさん", perhaps with a link
	atName       = pattern.MustCompile(`^[@＠][ 　]?(` + byline.JapaneseName + `|` + byline.LatinName + `|\p{Han}[\p{Han}々ヶケ]{1,5}|\p{Hiragana}{2,6}[ 　]\p{Hiragana}{2,6})(?:さん|氏|様)?$`)
	honouredEnd  = pattern.MustCompile(`(?:さん|氏|様)[)）]?$`)
)

// billedByLabel reads "Title 講師: Name".
func (b *Reader) billedByLabel(text string) billed {
	m := labelBehind.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}
	}
	return billed{head: text[:m[3]], at: utf8.RuneCountInString(text[:m[4]]), people: b.behindLabel(text[m[4]:m[5]]), sure: true}
}

// billedAtEnd reads "Title / Name (Company)", and names alone where the titles
// of the document end in them.
func (b *Reader) billedAtEnd(text string) billed {
	head, at, people := b.Split(text)
	if people == nil && b.names {
		head, at, people = b.SplitNames(text)
	}
	return billed{head: head, at: at, people: people}
}

// billedByHandle reads "Title @name" where titles end in handles.
func (b *Reader) billedByHandle(text string) billed {
	if !b.handles {
		return billed{}
	}
	head, people := b.handleAtEnd(text)
	return billed{head: head, people: people, sure: true, handle: true}
}

// billedAlone reads titles that are nothing but somebody: "Ana Lopez (CTO):",
// "＠早瀬 透".
func (b *Reader) billedAlone(text string) billed {
	text = strings.TrimRight(text, ": ")
	if m := atName.FindStringSubmatchIndex(text); m != nil && byline.IsName(text[m[2]:m[3]], b.lex) {
		return billed{head: text[m[2]:m[3]], people: []byline.Person{byline.PersonAt(text, m[2], m[3])}, sure: true}
	}
	if b.person(text) || byline.Label(text) != "" {
		return billed{head: text, people: byline.Parse(text, b.lex)}
	}
	if !byline.OpensWithGiven(text) {
		return billed{}
	}
	inBrackets := strings.HasSuffix(text, ")")
	if !inBrackets && len(strings.Fields(text)) > longestOffice {
		return billed{}
	}
	if people := byline.Parse(text, b.lex); len(people) == 1 && people[0].Company != "" && byline.IsOffice(people[0].Title) || inBrackets && len(people) > 0 && (people[0].Company != "" || byline.IsTitle(people[0].Title)) {
		return billed{head: text, people: people, sure: true}
	}
	return billed{}
}

// longestOffice is how many words a name has at most with an office and a company.
const longestOffice = 9

// person tells titles that are somebody's name, as the lexicon knows them.
func (b *Reader) person(text string) bool {
	return b.lex.Has(knowledge.Person, text)
}

// billedInKeynote reads "Keynote Day 1 - Name", and perhaps a title behind that, and
// "Opening keynote with Name", by a given name.
func (b *Reader) billedInKeynote(text string) billed {
	if m := keynoteWith.FindStringSubmatchIndex(text); m != nil && byline.OpensWithGiven(text[m[2]:m[3]]) && byline.IsName(text[m[2]:m[3]], b.lex) {
		return billed{head: text, at: utf8.RuneCountInString(text[:m[2]]), people: byline.Parse(text[m[2]:m[3]], b.lex)}
	}
	m := entitled.FindStringSubmatchIndex(text)
	if m == nil || !byline.IsName(text[m[2]:m[3]], b.lex) {
		return billed{}
	}
	p := billed{head: text, at: utf8.RuneCountInString(text[:m[2]]), people: byline.Parse(text[m[2]:m[3]], b.lex)}
	if m[4] >= 0 { // "Keynote Name - Title"
		p.head, p.sure, p.label = text[m[4]:m[5]], true, "keynote"
	}
	return p
}

// billedByCode reads names alone behind titles that have a code or a label.
func (b *Reader) billedByCode(text string) billed {
	head, at, people := b.SplitNames(text)
	if len(people) > 1 || len(people) == 1 && byline.OpensWithGiven(people[0].Name) && !b.lex.Ordinary(people[0].Name) {
		return billed{head: head, at: at, people: people, sure: true}
	}
	return billed{}
}

// billedBeforeQuotes reads "Nameさん「Title」".
func (b *Reader) billedBeforeQuotes(text string) billed {
	m := quotedAfter.FindStringSubmatchIndex(text)
	if m == nil {
		return billed{}
	}
	who := text[m[2]:m[3]]
	p := billed{head: text[m[4]:m[5]], at: utf8.RuneCountInString(text[:m[2]]), sure: true, nameFirst: true}
	p.people = byline.Parse(who, b.lex)
	if !honouredEnd.MatchString(text[:m[3]]) && len(p.people) > 0 && p.people[0].Company == "" && !isWholeKanji(p.people[0].Name) {
		p.people = nil
	}
	if p.people == nil {
		_, _, p.people = b.honouredAtEnd(who)
	}
	if h := handleCalled.FindStringSubmatchIndex(who); h != nil && p.people == nil {
		p.people = []byline.Person{byline.PersonAt(who, h[2], h[3])}
		p.handle = true
	}
	return p
}

// isWholeKanji tells names in kanji of a surname that many have and a given name, with
// a blank between them.
func isWholeKanji(name string) bool {
	at := strings.IndexAny(name, " 　")
	return at > 0 && byline.IsSurname(name[:at])
}

// billedFirst reads "Name - Title" where titles begin with names.
func (b *Reader) billedFirst(text string) billed {
	if !b.First {
		return billed{}
	}
	head, people := b.NameFirst(text)
	return billed{head: head, people: people, sure: true, nameFirst: true}
}

// billedByGiven is billedFirst for those who have a given name: what ends the
// title is no byline then.
func (b *Reader) billedByGiven(text string) billed {
	if !b.First || !byline.OpensWithGiven(text) {
		return billed{}
	}
	return b.billedFirst(text)
}

// billedByHonour reads "Title Nameさん".
func (b *Reader) billedByHonour(text string) billed {
	head, at, people := b.honouredAtEnd(text)
	return billed{head: head, at: at, people: people}
}

// ByGiven tells titles that "by" and somebody's given name and surname end.
func ByGiven(body string, t shape.Title) bool {
	name := t.People[0].Name
	return (byline.OpensWithGiven(name) || isKanjiName(name)) && strings.Contains(body, " by "+name)
}

// kanjiInBrackets tells titles that somebody's whole name ends, in kanji and in brackets.
func kanjiInBrackets(title, name string) bool {
	return isKanjiName(name) && (strings.HasSuffix(title, "（"+name+"）") || strings.HasSuffix(title, "("+name+")"))
}

// isKanjiName tells texts that are a whole name in kanji, and nothing else.
func isKanjiName(text string) bool {
	found := byline.KanjiNames(text)
	return len(found) == 1 && found[0] == [2]int{0, len(text)}
}
