package billing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/loader/byline"
	"talkgraph/loader/parse"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

var (
	// opensCalled is a line that opens with those whom an honorific follows.
	opensCalled = pattern.MustCompile(`^((?:(?:[^。，,「」『』、!?！？ ]|[ ]+){1,40}?(?:さん|氏|様)(?:[ 　]?[(（][@＠]?[^()（）]{1,40}[)）])?[、,・&と][ 　]?)*?(?:[^。，,「」『』、!?！？ ]|[ ]+){1,40}?(?:さん|氏|様)(?:[ 　]?[(（][@＠]?[^()（）]{1,40}[)）])?)(.*)$`)
	// spokeThen is how a sentence goes on behind them that says that they gave the talk.
	spokeThen = pattern.MustCompile(`^[ 　]*(?:(?:による|より|からの?|に(?:よる|よって))[^。]{0,80}?` + talkWord + `|の(?:ご|お)?[^、。]{0,20}?` + talkWord +
		`|(?:が|は|から)[^。]{0,80}?(?:` + talkWord + `|語|説明|解説|紹介|デモ)|…|‥|・・|。|$)`)
)

// talkWord is what Japanese calls what somebody gives at a conference.
const talkWord = `(?:セッション|講演|発表|トーク|プレゼン|話|LT|登壇|キーノート|ワークショップ|ライトニング)`

// askedThen is how it goes on behind somebody in the audience.
var askedThen = pattern.MustCompile(`^[ 　]*(?:から|より)[^。]*質問(?:が|も|を)`)

// OpensWithSpeaker reads a line right under a title of which the first sentence
// opens with those who gave the talk: "カモメ堂のさわらさんによる、移行を振り返る発表。".
func (b *Reader) OpensWithSpeaker(l *shape.Line) []byline.Person {
	if l.Shape != parse.Text || !l.Shows(shape.ShowsWide) || !b.japanese {
		return nil
	}
	head := l.Body[:min(len(l.Body), 240)]
	if !strings.Contains(head, "さん") && !strings.Contains(head, "氏") && !strings.Contains(head, "様") {
		return nil
	}
	body := l.Unlinked()
	opens := byline.Opening(body)
	m := opensCalled.FindStringSubmatch(body[opens:])
	if m == nil || !spokeThen.MatchString(m[2]) || askedThen.MatchString(m[2]) || NotHeard.MatchString(l.Body) {
		return nil
	}
	people := byline.Called(m[1], b.lex)
	if slices.ContainsFunc(people, func(p byline.Person) bool { return noCall.MatchString(p.Name) }) {
		return nil // a handle stands between: "はじめは @mona さん"
	}
	return behind(people, utf8.RuneCountInString(body[:opens]))
}

// noCall is words that a particle opens or ends.
var noCall = pattern.MustCompile(`^の\p{Hiragana}|^\p{Hiragana}+[はがをも]$`)

// behind moves people by so many code points.
func behind(people []byline.Person, runes int) []byline.Person {
	for i := range people {
		p := &people[i]
		p.Start, p.End = p.Start+runes, p.End+runes
		if p.Company != "" {
			p.From, p.To = p.From+runes, p.To+runes
		}
	}
	return people
}

// SpeakersOpen is OpensWithSpeaker for the first words after a line.
func (b *Reader) SpeakersOpen(i, to int) []byline.Person {
	at := b.sayingFrom(i + 1)
	if at >= to || at > i+3 {
		return nil
	}
	return b.OpensWithSpeaker(b.lines[at])
}

// OfPerson reads how a paragraph opens that tells of a talk without its title:
// "monaさんのお話は、…". It gives the words that stand for the talk.
func (b *Reader) OfPerson(l *shape.Line) (shape.Title, bool) {
	people := b.OpensWithSpeaker(l)
	if people == nil {
		return shape.Title{}, false
	}
	end := people[len(people)-1].End
	m := theirTalk.FindString(string([]rune(l.Body)[end:]))
	if m == "" {
		return shape.Title{}, false
	}
	t := shape.Title{Text: string([]rune(l.Body)[:end+utf8.RuneCountInString(m)]), People: people}
	t.Kind = shape.TitleKind(t)
	return t, true
}

// theirTalk is what makes a talk of those before it.
var theirTalk = pattern.MustCompile(`^[ 　]?(?:さん|氏|様)(?:[ 　]?[(（][@＠]?[^()（）]{1,40}[)）])?(?:による|の)(?:ご|お)?[^、。]{0,12}?` + talkWord)

// NotHeard tells sentences about talks that their author did not hear, or of another year.
var NotHeard = pattern.MustCompile(`(?:聞け|聴け|行け|見れ|参加でき)(?:なかった|ず|ません)|(?:聞き|聴き|行き|見)たかった|満席|昨年|去年|来年|次回`)
