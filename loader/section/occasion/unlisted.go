package occasion

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/loader/pattern"
	"talkgraph/loader/section/shape"
)

// latinYear is how an event is called by a year in Latin letters.
const latinYear = `(?:[A-Z][\p{Latin}\d:.+!&-]*[ ]){0,4}[A-Z][\p{Latin}\d:.+!&-]*(?:Summit|Conference|Conf|Con|Meetup|Days?|Forum|World|Expo|Fest|Kaigi)?[ ]?(?:19|20)\d\d\b`

// How events are called that no list has: by a year, or by the number of the
// evening.
var (
	unlisted    = pattern.MustCompile(latinYear + `|[\p{Katakana}ー\p{Han}]{1,16}[ ]?(?:Summit|Conference|Conf|Meetup|Days?|Forum|Fest)[ ]?(?:19|20)\d\d\b|[\p{Katakana}ー\p{Han}A-Za-z・ ]{1,24}(?:カンファレンス|サミット|勉強会|フォーラム|セミナー|シンポジウム|フェスタ|フェア|研究会)[ ]?(?:19|20)\d\d`)
	inASCII     = pattern.MustCompile(latinYear) // unlisted in a text of ASCII: most places need not be tried for its other forms
	unlistedEnd = pattern.MustCompile(endThenYear + `$`)
	anyEnd      = pattern.MustCompile(endThenYear)
	evening     = pattern.MustCompile(`(?:^|[^\p{L}\p{N}.])((?:\p{Lu}|[\p{Han}\p{Hiragana}\p{Katakana}])[\p{L}\p{N}・ー./+&-]*(?:[ ](?:\p{Lu}|[\p{Han}\p{Hiragana}\p{Katakana}])[\p{L}\p{N}]*){0,3}?[ ]?(?:勉強会|ミートアップ|もくもく会|読書会|輪読会|研究会|ユーザー会|支部|LT ?大会|LT ?会|ナイト|Meetup|meetup|Night|Study)(?:[ ](?:in[ ])?[A-Z][a-z]+)?)[ 　]?(?:#|第|[Vv]ol\.?)[ 　]?(\d{1,3})回?`)
	whenAndWhat = pattern.MustCompile(`^.*(?:した|った|日の|週の|月の|年の|回の)`)
	yearFirst   = pattern.MustCompile(`\b((?:19|20)\d\d) ((?:\p{Lu}[\p{L}.+-]* ){1,4}(?:Summit|Conference|Workshop|Symposium|Forum|Congress|Meetup))\b`)
	nthEvening  = pattern.MustCompile(`第[ 　]?(\d{1,3})[ 　]?回[ 　]?([\p{L}\p{N}][\p{L}\p{N}・ー.+&-]*[ ]?(?:勉強会|ミートアップ|もくもく会|読書会|Meetup|meetup))`)
)

// endThenYear is how the name of an event of no list ends.
const endThenYear = `(?:Summit|Conference|Conf|Con|Meetup|Days?|DAYS?|Forum|World|Expo|Fest|Kaigi|Workshop|カンファレンス|サミット|勉強会|フォーラム|セミナー|シンポジウム|フェスタ|フェア|研究会)(?:[ ]\p{Lu}\p{L}+){0,2}[ ]?((?:19|20)\d\d)`

// eventCues are the patterns of which hardly a line holds what they need.
var eventCues = pattern.NewSet(evening, nthEvening, yearFirst, unlisted, unlistedEnd)

// hasDigit tells texts that hold a digit of ASCII.
func hasDigit(text string) bool {
	for i := range len(text) {
		if text[i]-'0' <= 9 {
			return true
		}
	}
	return false
}

// unlistedEvents finds events by the way their names end: "XConf 2019", "X勉強会 #4".
func unlistedEvents(text string, year int) []Naming {
	if !hasDigit(text) {
		return nil
	}
	cues := eventCues.In(text)
	if cues.May(evening) || cues.May(nthEvening) {
		if out := evenings(text, year); out != nil {
			return out
		}
	}
	if !shape.HasYear(text) || !cues.May(yearFirst) && !(cues.May(unlisted) && cues.May(unlistedEnd)) {
		return nil
	}
	if m := yearFirst.FindStringSubmatchIndex(text); m != nil {
		return []Naming{naming(Event{Series: text[m[4]:m[5]], Year: shape.YearOf(text[m[2]:m[3]]), Printed: true}, text, m[:2])}
	}
	if !anyEnd.MatchString(text) {
		return nil // one look for all ends, before each name is read from its beginning
	}
	var out []Naming
	expr := unlisted
	if knowledge.IsASCII(text) {
		expr = inASCII
	}
	for _, at := range expr.FindAllStringIndex(text, 3) {
		name := text[at[0]:at[1]]
		m := unlistedEnd.FindStringSubmatch(name)
		if m == nil {
			continue
		}
		e := Event{Series: strings.TrimSpace(strings.TrimSuffix(name, m[1])), Printed: true}
		e.Year, _ = strconv.Atoi(m[1])
		out = append(out, naming(e, text, at))
	}
	return out
}

// evenings finds the numbered evenings of a series.
func evenings(text string, year int) []Naming {
	series, number := 1, 2
	m := evening.FindStringSubmatchIndex(text)
	if m == nil {
		m = nthEvening.FindStringSubmatchIndex(text)
		series, number = number, series
	}
	if m == nil {
		return nil
	}
	from := m[2*series] + len(whenAndWhat.FindString(text[m[2*series]:m[2*series+1]]))
	e := Event{Series: strings.TrimSpace(text[from:m[2*series+1]]), Year: year, Printed: true}
	e.Name = e.Series + " #" + text[m[2*number]:m[2*number+1]]
	if m[2*number] < from {
		from = m[0] // "第4回 X勉強会"
	}
	return []Naming{naming(e, text, []int{from, m[1]})}
}

// naming is an event with the bytes at which a text names it.
func naming(e Event, text string, at []int) Naming {
	e.Names = []string{text[at[0]:at[1]]}
	start := utf8.RuneCountInString(text[:at[0]])
	return Naming{start, start + utf8.RuneCountInString(text[at[0]:at[1]]), e.Identified()}
}
