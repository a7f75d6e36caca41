package byline

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"talkgraph/knowledge"
	"talkgraph/lexicon"
	"talkgraph/loader/pattern"
)

// How names are spelt. Latin names have two to four words.
const (
	capital   = `[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ]` // the capitals of Latin-1, Latin Extended-A and Romanian: no class of expressions has them alone
	latinWord = `(?:` + capital + `[\p{Latin}'’-]*\p{Latin}|(?:[A-Z]\.){2,3}|[A-Z]\.?)`
	nickname  = `(?:[ ]?[(]` + capital + `\p{Ll}{1,12}[)]|[ ][“"]` + capital + `?\p{Ll}{1,12}[”"])` // what people call somebody, before the surname
	particle  = `(?:de|De|da|di|del|der|den|van|Van|von|Von|la|La|le|bin|al|El|ten|dos)`
	latinName = latinWord + nickname + `?(?:[ \x{00a0}](?:` + particle + `[ ]){0,2}(?:d[eiu]|l[ae])?` + latinWord + `){1,3}`
	kanjiName = `\p{Han}[\p{Han}々ヶケ]{0,3}[ 　][\p{Han}\p{Hiragana}\p{Katakana}々ー]{1,5}`
	kanaName  = `[\p{Katakana}ー]{2,10}(?:[・＝=][\p{Katakana}ー]{2,12}){1,3}`
	initial   = `[A-Z]\.[A-Z]\p{Ll}[\p{Latin}'’-]+`
	doctor    = `Dr|Mr|Ms|Mrs|Prof|Sir`
	anyName   = `(?:` + latinName + `|` + kanjiName + `|` + kanaName + `|` + initial + `)`
)

var (
	doctorHere = pattern.MustCompile(`^(?:` + doctor + `)`)
	nameHere   = pattern.MustCompile(`^(?:(?:` + doctor + `)\.?[ ]?)?(` + anyName + `)`)
	honoured   = pattern.MustCompile(`(?:さん|さま|氏|様|先生)$`)
	// honouredThen is the honorific that a short name's spelling takes in, and a particle:
	// "早瀬さん", "早瀬さんより".
	honouredThen = pattern.MustCompile(`(?:さん|さま|氏|様|先生)(?:から|より)?$`)
	innerNick    = pattern.MustCompile(nickname)
	// verbJa tells verbs and adjectives in kanji and kana: 使ってる, 難しい.
	verbJa    = pattern.MustCompile(`^\p{Han}{1,3}\p{Hiragana}{0,3}(?:って|った|[てで]い?(?:る|ます|た)|します|ました|する|した|ない|しい|られる|せる|れる)\p{Hiragana}{0,3}$`)
	initials  = pattern.MustCompile(`^(?:[A-Z]\.){2,3}$`)
	shortHere = pattern.MustCompile(`^(\p{Han}[\p{Han}々]{2,4}|\p{Han}{2,3}[\p{Hiragana}\p{Katakana}]{2,4})(?:[ 　]*(?:さん|氏|様))?(?:[ 　]*[(（,、/／&＆@＠]|[ 　]+[-–—]|(?:さん|氏|様)[ 　]+(?:株式会社|有限会社|合同会社)|$)`)
)

// LatinName and JapaneseName are the patterns of names in running text,
// without anchors and groups.
const (
	LatinName    = latinName
	JapaneseName = `(?:` + kanjiName + `|` + kanaName + `)`
)

// Pronouns is the pattern of what people want to be called, behind their name: "(she/her)".
const Pronouns = `[ ]?[(\[](?i:she|he|they|xe|ze|any)(?:[ ]?/[ ]?(?i:hers?|him|his|theirs?|them|they|she|he|el|ella|any|all)){1,2}[)\]]`

// IsName tells whether a text that is spelt like a name can be a person's.
func IsName(text string, lex *lexicon.Lexicon) bool {
	text = withoutNickname(text)
	for _, h := range lex.Find(text) {
		if h.Entry.Kind == knowledge.Person && !(h.Fuzzy && h.Start+utf8.RuneCountInString(h.Surface) < utf8.RuneCountInString(text)) {
			return true
		}
		if !h.Fuzzy && !(h.Start == 0 && OpensWithGiven(text) && strings.HasPrefix(text, h.Surface+" ")) && !(h.Start > 0 && NamedAsFirm(text, lex)) {
			return false // a given name may be something else, too
		}
	}
	if len(text) < 6 && strings.ToUpper(text) == text && strings.ToLower(text) != text {
		return false // "US VA"
	}
	if strings.Contains(text, " ") && !OpensWithGiven(text) && lex.Ordinary(text) {
		return false // "Rolling Window"
	}
	words := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '　' || r == '\u00a0' })
	for i, word := range words {
		if notNames.Has(word) || allCapitals(word) && !surnameInCapitals(words, i, lex) || endsInThing(word) || verbJa.MatchString(word) {
			return false
		}
	}
	return len(words) > 0 && (len(words) == 1 || organizations.Suffix(words[len(words)-1]) == "" && !businesses.MatchString(words[0]) && !kanjiFirm(words[0]))
}

// withoutNickname is a name without what people call who has it, if that stands
// in it: "Ana (Annie) Lopez", "Ana “Annie” Lopez".
func withoutNickname(name string) string {
	if !strings.ContainsAny(name, "(“\"") {
		return name
	}
	at := innerNick.FindStringIndex(name)
	if at == nil {
		return name
	}
	return name[:at[0]] + name[at[1]:]
}

// endsInThing tells compounds of kanji of which the last word names no person:
// 最新情報, 運用環境.
func endsInThing(word string) bool {
	runes := []rune(word)
	return len(runes) > 3 && unicode.Is(unicode.Han, runes[0]) && notNames.Has(string(runes[len(runes)-2:]))
}

// kanjiFirm tells names of companies in kanji alone: "湊電機".
func kanjiFirm(word string) bool {
	return utf8.RuneCountInString(word) > 2 && strings.IndexFunc(word, func(r rune) bool { return !unicode.Is(unicode.Han, r) }) < 0 && organizations.Suffix(word) != ""
}

// NamedAsFirm tells names of people of which the surname alone is the name of a
// company, behind a given name that is no everyday word: "Esther Ford", but not
// "Will Ford".
func NamedAsFirm(name string, lex *lexicon.Lexicon) bool {
	first, last, _ := strings.Cut(name, " ")
	return OpensWithGiven(name) && !allCapitals(last) && !lex.Ordinary(first) && lex.Has(knowledge.Company, last)
}

// job tells what somebody is from a name: "Staff Engineer".
func job(name string) bool {
	at := strings.LastIndex(name, " ")
	return at > 0 && titles.Suffix(name[at+1:]) != "" && ranks.MatchString(name[:at])
}

// plainName is the byte where a name ends without the honorific that its
// spelling takes in: "拓真さん".
func plainName(text string, start, end int) int {
	m := honoured.FindStringIndex(text[start:end])
	if m == nil || !strings.ContainsAny(text[start:start+m[0]], " 　") {
		return end
	}
	return start + len(strings.TrimRight(text[start:start+m[0]], " 　"))
}

// surnameInCapitals tells a surname that is written in capitals alone behind a
// given name that is no everyday word: "Hiroki AKEBONO", but not "Mark HTML".
func surnameInCapitals(words []string, i int, lex *lexicon.Lexicon) bool {
	if len(words) != 2 || len(words[1]) < 4 || lex.Ordinary(words[0]) {
		return false
	}
	return i == 1 && len(words[1]) > 4 && givenNames.Has(words[0]) || allCapitals(words[0]) && givenNames.Has(words[0][:1]+strings.ToLower(words[0][1:]))
}

// allCapitals tells abbreviations from initials.
func allCapitals(word string) bool {
	for i := range len(word) {
		if 'a' <= word[i] && word[i] <= 'z' {
			return false // most words, at their second letter
		}
	}
	return utf8.RuneCountInString(word) > 2 && !initials.MatchString(word) && word == strings.ToUpper(word) && word != strings.ToLower(word)
}

// name reads the name that a text begins with: the byte where it starts, after
// Dr. and the like, and the byte where it ends; 0, 0 if there is none.
func name(text string, lex *lexicon.Lexicon) (start, end int) {
	if start, end := speltHere(text); end > 0 {
		if at := behindOffice(text[start:end], lex); at > 0 {
			return start + at, end
		}
		for end = plainName(text, start, end); end > start; end = shorten(text, start, end) {
			if IsName(text[start:end], lex) && !job(text[start:end]) && !kanaGoesOn(text, end) {
				return start, end
			}
		}
	}
	if lex.MayStart(text, knowledge.Person) {
		if hits := lex.Find(text); len(hits) > 0 && hits[0].Start == 0 && hits[0].Entry.Kind == knowledge.Person {
			return 0, len(hits[0].Surface)
		}
	}
	if at := shortHere.FindStringSubmatchIndex(text); at != nil && IsName(text[:at[3]], lex) && !titles.In(text[:at[3]]) {
		if m := honouredThen.FindStringIndex(text[:at[3]]); m != nil && utf8.RuneCountInString(text[:m[0]]) >= 2 {
			return 0, m[0]
		}
		return 0, at[3]
	}
	return 0, 0
}

// speltHere is where what is spelt like a name begins and ends, of a text that
// begins with it; 0, 0 if none does. It begins with the text, but for those who
// have a title before it.
func speltHere(text string) (start, end int) {
	if !doctorHere.MatchString(text) {
		return 0, len(nameHere.FindString(text))
	}
	if at := nameHere.FindStringSubmatchIndex(text); at != nil {
		return at[2], at[3]
	}
	return 0, 0
}

// shorten drops the last word; 0 if only one is left.
func shorten(text string, start, end int) int {
	at := strings.LastIndexAny(text[start:end], " 　")
	if at <= 0 || !strings.ContainsAny(text[start:start+at], " 　") {
		return 0
	}
	return start + at
}

// WithoutHonorific is a name without the honorific that its spelling takes in.
func WithoutHonorific(name string) string { return name[:plainName(name, 0, len(name))] }

// EndsNoName tells words that begin or end no person's name.
func EndsNoName(word string) bool { return notNames.Has(word) || allCapitals(word) }

// MayBegin tells texts that may begin with a Latin name: cheap to ask first.
func MayBegin(text string) bool { return nameHere.MatchString(strings.TrimLeft(text, "[> ")) }
