package mention

import (
	"slices"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/byline"
	"talkgraph/loader/lines"
	"talkgraph/loader/pattern"
)

// someHandleEn is how handles are spelt.
const someHandleEn = `[A-Za-z_][\w-]{1,24}`

var (
	// atHonoured is a handle before an honorific: "@mona_kさん".
	atHonoured = pattern.MustCompile(`(?:^|[^\w@＠/.(（\p{Han}\p{Katakana}ー-])[@＠](` + someHandleEn + `)[ 　]{0,2}(?:さん|氏|先生|先輩|くん|ちゃん)`)
	// bareHonoured is one without its mark: "mona_kさん", "MonaKotoさん".
	bareHonoured = pattern.MustCompile(`(?:^|[^\w@＠/.#&+\\-])([a-z_][\w-]{2,24}|[A-Z][a-z]+[A-Z][a-z]\w{1,16})[ 　]{0,2}(?:さん|氏)`)
	// byHandle ends a line with who gave what stands before it: "Boxes by @mona", "箱の話: @mona".
	byHandle = pattern.MustCompile(`(?:^|[ 　)）」』”"])[Bb]y[ 　:：]*[@＠](` + someHandleEn + `)[ 　]*$`)
	// behindTitle is the same for marks that part a talk from its speaker.
	behindTitle = pattern.MustCompile(`[^\s@＠](?:[:：][ 　]?|[ 　][-–—―/／|｜][ 　]?|[」』][ 　]?)[@＠](` + someHandleEn + `)[ 　]*$`)
	// isHandle introduces somebody: "こんにちは、@monaです".
	isHandle = pattern.MustCompile(`(?:^|[。、!！の][ 　]?)[@＠](` + someHandleEn + `)[ 　]?(?:です|と申します|といいます)(?:[。、!！ 　]|$)`)
	// san is a name in English: "Ana-san".
	san = pattern.MustCompile(`(?:^|[^\w-])([A-Z][a-z]{2,15})-[Ss]an(?:$|[^\w-])`)
	// posted is who wrote a post that a report quotes: "— Ana Lopez (@ana) June 1, 2017".
	posted = pattern.MustCompile(`[—–―-][ 　]?(` + byline.LatinName + `) [(（]@\w{2,20}[)）][ 　]?(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]* \d|\d{1,2} \w+ \d{4}|\d{4}年)`)
)

// handledPatterns are those of handled.
func handledPatterns() []*pattern.Pattern {
	return []*pattern.Pattern{atHonoured, bareHonoured, byHandle, behindTitle, isHandle, san, posted, wholeHandled, givenHandled}
}

// handled finds people by their handles, where a line says that it means people
// by them, and by what stands beside these.
func (s *peopleSearch) handled() {
	for _, expr := range []*pattern.Pattern{atHonoured, byHandle, behindTitle, isHandle} {
		for _, m := range s.r.InLine(s.line, expr) {
			s.addHandle(m[2], m[3])
		}
	}
	for _, m := range s.r.InLine(s.line, bareHonoured) {
		if lines.Japanese(s.text) && !s.r.lex.Ordinary(s.text[m[2]:m[3]]) {
			s.addHandle(m[2], m[3])
		}
	}
	for _, expr := range []*pattern.Pattern{san, posted} {
		for _, m := range s.r.InLine(s.line, expr) {
			s.add(m[2], m[3], "name-honorific")
		}
	}
}

// addHandle notes somebody by their handle, unless it is a company's, an
// event's or a service's.
func (s *peopleSearch) addHandle(from, to int) {
	to = from + len(strings.TrimRight(s.text[from:to], "-"))
	name := s.text[from:to]
	if s.ofNamed(from) {
		return
	}
	for _, e := range s.r.lex.Lookup(name) {
		if e.Kind != knowledge.Person {
			return
		}
	}
	if byline.IsOrganization(name) || ofManyPeople.MatchString(name) {
		return
	}
	s.add(from, to, handleRule)
}

// ofNamed tells handles that stand behind the name of who goes by them.
func (s *peopleSearch) ofNamed(at int) bool {
	end := utf8.RuneCountInString(strings.TrimRight(s.text[:at], " 　@＠(（"))
	return slices.ContainsFunc(s.out, func(m Mention) bool { return m.End == end })
}

// ofManyPeople is spelt like the handles of events, groups and firms.
var ofManyPeople = pattern.MustCompile(`(?i)(?:conf|summit|days?|meetup|fest|camp|kaigi|jug|users?|group|community|official|team|news|support|hq|inc|corp|_jp|japan|dev|tech|jobs|blog)\d{0,4}$`)
